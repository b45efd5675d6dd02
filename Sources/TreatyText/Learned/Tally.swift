/// What speaks for a candidate, added up: the sum alone, or with the features and their names where somebody wants to read them.
struct Tally {
  /// The sum of the weights, in thousandths.
  private(set) var sum: Int32 = 0
  /// The features; empty where no names are wanted.
  private(set) var bag: FeatureBag
  private var sums: FactSums
  private let weights: Weights

  init(_ weights: Weights, isNamed: Bool) {
    self.weights = weights
    sums = FactSums(weights)
    bag = FeatureBag(isNamed: isNamed)
  }

  /// Goes back to what `other` was, with what is known of facts.
  mutating func restart(from other: (sum: Int32, bag: FeatureBag)) {
    sum = other.sum
    if bag.isNamed { bag = other.bag }
  }

  /// Begins anew, with what is known of facts.
  mutating func clear() {
    sum = 0
    if bag.isNamed { bag = FeatureBag(isNamed: true) }
  }

  /// Adds the features that follow from facts.
  @inline(__always)
  mutating func add(_ facts: some FeatureFacts) {
    sum &+= sums.sum(facts)
    if bag.isNamed { facts.add(to: &bag) }
  }

  /// Adds features.
  mutating func add(_ weighed: WeighedBag) {
    sum &+= weighed.sum
    if bag.isNamed { bag.add(weighed.bag) }
  }

  /// Adds features of several bags, each once.
  mutating func add(_ first: WeighedBag, _ others: some Sequence<WeighedBag>) {
    var all = first.bag
    for other in others { all.add(other.bag) }
    add(WeighedBag(all, weights))
  }
}

/// Features with what they count together.
struct WeighedBag {
  let bag: FeatureBag
  /// The sum of their weights, in thousandths.
  let sum: Int32

  init(_ bag: FeatureBag, _ weights: Weights) {
    self.bag = bag
    sum = weights.sum(bag)
  }
}
