/// Features that are made when they are asked for first, at places that one counts by oneself.
struct BagRow {
  /// What is known of a place: where its features begin and end among all, and what they count together.
  private struct Place {
    var start: Int32 = -1
    var end: Int32 = -1
    var sum: Int32 = 0
  }

  private var places: [Place]
  private var features: [FeatureBag.Feature] = []
  /// The bags themselves, where every feature is kept.
  private var bags: [Int: FeatureBag] = [:]

  init(_ count: Int) { places = Array(repeating: Place(), count: count) }

  /// Whether the features of a place are there.
  @inline(__always)
  func has(_ place: Int) -> Bool { places[place].start >= 0 }

  /// The features of a place; empty where only sums are kept.
  func bag(_ place: Int) -> FeatureBag { bags[place] ?? FeatureBag(Weights(), keeps: .keys) }

  /// Keeps the features of a place.
  mutating func put(_ bag: FeatureBag, at place: Int) {
    let start = Int32(truncatingIfNeeded: features.count)
    features += bag.features
    places[place] = Place(start: start, end: Int32(truncatingIfNeeded: features.count), sum: bag.sum)
    if bag.isWhole { bags[place] = bag }
  }

  /// Adds those features of a place for which trees ask.
  func ask(_ place: Int, _ asked: inout [Int32]) {
    let own = Int(places[place].start)..<Int(places[place].end)
    for feature in features[own] where feature.place >= 0 { asked.append(feature.place) }
  }

  /// What the features of a place count together.
  @inline(__always)
  func sum(_ place: Int) -> Int32 { places[place].sum }

  /// What the features of several places count together, each feature once. O(1) for one place, else in the square of the features.
  @inline(__always)
  func sum(_ list: [Int]) -> Int32 { list.count == 1 ? places[list[0]].sum : joined(list) }

  private func joined(_ list: [Int]) -> Int32 {
    var sum: Int32 = 0
    for order in list.indices {
      let own = places[list[order]]
      sum &+= own.sum
      guard order > 0 else { continue }
      for index in Int(own.start)..<Int(own.end) where isThere(features[index].key, in: list, before: order) {
        sum &-= features[index].value
      }
    }
    return sum
  }

  private func isThere(_ key: UInt64, in list: [Int], before order: Int) -> Bool {
    for place in 0..<order {
      let other = places[list[place]]
      for index in Int(other.start)..<Int(other.end) where features[index].key == key { return true }
    }
    return false
  }
}
