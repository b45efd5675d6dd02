/// What each feature of a candidate counts for or against it: the weights of a logistic regression, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/weights.tsv`: a line a feature, its name, a tab and its weight; the first line has the name `(intercept)`. A weight adds to the
/// logarithm of the odds.
struct Weights: Sendable {
  /// The name of the line that every candidate has.
  static let intercept = "(intercept)"

  /// What every candidate has.
  private(set) var base = 0.0
  /// An open table: a key 0 is an empty place. Its size is a power of two.
  private var keys: [UInt64]
  private var values: [Double]

  /// No weights: every candidate has even odds.
  init() {
    keys = [0, 0]
    values = [0, 0]
  }

  /// The weights of a file. Throws ``LexiconError`` for a line without a tab or with a weight that is no finite number.
  init(_ text: String, file: String) throws {
    var read: [(key: UInt64, value: Double)] = []
    var base = 0.0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
        throw LexiconError(
          description: "\(file):\(index + 1): \"\(line.prefix(60))\" is no weight; expected a feature's name, a tab and a number")
      }
      if parts[0] == Self.intercept { base = value } else { read.append((FeatureBag.key(String(parts[0])), value)) }
    }
    var size = 2
    while size < read.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    self.base = base
    for (key, value) in read {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }

  /// The weight of a feature; 0 for one that was not learned. O(1).
  func weight(_ key: UInt64) -> Double { values[place(of: key)] }

  /// The sum of the weights of a bag, without ``base``.
  func sum(_ bag: FeatureBag) -> Double {
    var sum = 0.0
    for key in bag.keys { sum += weight(key) }
    return sum
  }

  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key & UInt64(keys.count - 1))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }
}
