/// What speaks for a candidate, added up: the sum alone, with the features that trees ask for, or with all where somebody wants to look at them.
struct Tally {
  /// The sum of the weights, in thousandths.
  private(set) var sum: Int32 = 0
  /// The features that trees ask for, by their places, where one asks for them; one may come twice.
  private(set) var asked: [Int32] = []
  private var asks = false
  /// The features; empty where only the sum is wanted.
  private(set) var bag: FeatureBag
  /// What facts count, seen so far.
  private(set) var sums: FactSums

  /// A bag without features.
  let none: FeatureBag

  /// Takes the sums over, so that nobody else holds them: hand them back afterwards.
  init(taking sums: inout FactSums, keeps: FeatureBag.Keeps) {
    none = FeatureBag(sums.weights, keeps: keeps)
    bag = none
    self.sums = FactSums(sums.weights)
    swap(&self.sums, &sums)
  }

  /// Sums of its own.
  init(weights: Weights, keeps: FeatureBag.Keeps) {
    none = FeatureBag(weights, keeps: keeps)
    bag = none
    sums = FactSums(weights)
  }

  /// Begins anew with no features, or with those of before.
  mutating func restart(_ sum: Int32 = 0, _ bag: FeatureBag? = nil, asks: Bool = false) {
    self.sum = sum
    self.asks = asks
    if asks { asked.removeAll(keepingCapacity: true) }
    if self.bag.isWhole { self.bag = bag ?? none }
  }

  /// Adds the features that follow from facts.
  @inline(__always)
  mutating func add(_ facts: some FeatureFacts) {
    let known = sums.known(facts)
    sum &+= known.sum
    if asks { asked += sums.places[known.asked] }
    if bag.isWhole { facts.add(to: &bag) }
  }

  /// Adds what is known as a sum alone.
  @inline(__always)
  mutating func add(_ sum: Int32) { self.sum &+= sum }

  /// Adds features, none of which is there yet.
  @inline(__always)
  mutating func add(_ other: FeatureBag) {
    sum &+= other.sum
    if asks { for feature in other.features where feature.place >= 0 { asked.append(feature.place) } }
    if bag.isWhole { bag.add(other) }
  }

  /// Adds the features of one place of a row.
  @inline(__always)
  mutating func add(_ row: BagRow, at place: Int) {
    sum &+= row.sum(place)
    if asks { row.ask(place, &asked) }
    if bag.isWhole { bag.add(row.bag(place)) }
  }

  /// Adds the features of several places of a row, each once.
  @inline(__always)
  mutating func add(_ row: BagRow, _ places: [Int]) {
    sum &+= row.sum(places)
    if asks { for place in places { row.ask(place, &asked) } }
    if bag.isWhole { for place in places { bag.add(row.bag(place)) } }
  }
}
