/// The features of a candidate, by key, and what they count together; with their names where somebody wants to read them.
///
/// A feature is a name of parts joined by colons, `gw:partner<:whole:2`, that a candidate has or has not. Its key is the 64-bit FNV-1a hash of the name, so
/// that scoring makes no strings. Where only what is known of them is wanted, features that count nothing and that no tree asks for are left out.
struct FeatureBag: Sendable {
  /// A feature by its key, and what is known of it.
  struct Feature: Sendable {
    let key: UInt64
    let entry: Weights.Entry

    /// What it counts, in thousandths.
    var value: Int32 { entry.value }
    /// Its place among the features that trees ask for; -1 for none of them.
    var place: Int32 { entry.place }
  }

  /// The features, each once in one bag.
  private(set) var features: [Feature] = []
  /// Their names, in the same order; empty where none are kept.
  private(set) var names: [String] = []
  /// What the features count together, in thousandths.
  private(set) var sum: Int32 = 0
  /// What is kept of the features.
  let keeps: Keeps
  private let weights: Weights

  /// What a bag keeps: what counts something or is asked for, every feature, or every feature with its name.
  enum Keeps: Sendable {
    case sums, keys, names
  }

  init(_ weights: Weights, keeps: Keeps = .sums) {
    self.weights = weights
    self.keeps = keeps
  }

  /// Whether names are kept.
  private var isNamed: Bool { keeps == .names }

  /// Whether every feature is kept.
  var isWhole: Bool { keeps != .sums }

  /// Adds the feature of these parts, the empty ones left out. O(keys): bags are small.
  mutating func add(_ first: String, _ second: String = "", _ third: String = "", _ fourth: String = "", _ fifth: String = "") {
    var key = Self.key(first, Self.offset)
    key = Self.joined(second, key)
    key = Self.joined(third, key)
    key = Self.joined(fourth, key)
    key = Self.joined(fifth, key)
    guard insert(key, weights.entry(key)), isNamed else { return }
    names.append([first, second, third, fourth, fifth].filter { !$0.isEmpty }.joined(separator: ":"))
  }

  /// Adds the feature of a name and words of the text.
  mutating func add(_ first: String, _ words: Phrase) {
    guard !isNamed, !words.isEmpty, let key = Self.key(words, Self.key(":", Self.key(first, Self.offset))) else {
      return add(first, words.string)
    }
    _ = insert(key, weights.entry(key))
  }

  /// Adds what `other` has and this one has not.
  mutating func add(_ other: FeatureBag) {
    for (index, feature) in other.features.enumerated() where insert(feature.key, feature.entry) && isNamed {
      names.append(other.names[index])
    }
  }

  /// Whether a feature was added: it was not there, and it counts, is asked for or its name is wanted.
  @inline(__always)
  private mutating func insert(_ key: UInt64, _ entry: Weights.Entry) -> Bool {
    guard isWhole || entry.value != 0 || entry.place >= 0 else { return false }
    return put(Feature(key: key, entry: entry))
  }

  private mutating func put(_ feature: Feature) -> Bool {
    guard !features.contains(where: { $0.key == feature.key }) else { return false }
    if features.isEmpty { features.reserveCapacity(12) }
    features.append(feature)
    sum &+= feature.value
    return true
  }

  /// The key of a feature's whole name.
  static func key(_ name: String) -> UInt64 { key(name, offset) }

  /// The same of a name's bytes.
  static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 { name.reduce(offset) { with(UInt32($1), $0) } }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func joined(_ part: String, _ key: UInt64) -> UInt64 { part.isEmpty ? key : self.key(part, self.key(":", key)) }

  @inline(__always)
  private static func key(_ text: String, _ start: UInt64) -> UInt64 {
    text.withBytes { $0.reduce(start) { with(UInt32($1), $0) } }
  }

  /// The key of words behind what has `start`; `nil` where a character is neither of ASCII nor Japanese.
  @inline(__always)
  private static func key(_ words: Phrase, _ start: UInt64) -> UInt64? {
    words.unicodeScalars.withUnsafeBufferPointer { scalars in
      var key = start
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case 65...90: key = with(words.isLowered ? value + 32 : value, key)
        case 0..<0x80: key = with(value, key)
        case 0x3000..<0xA000:
          key = with(0xE0 | value >> 12, key)
          key = with(0x80 | value >> 6 & 0x3F, key)
          key = with(0x80 | value & 0x3F, key)
        default: return nil
        }
      }
      return key
    }
  }

  @inline(__always)
  private static func with(_ byte: UInt32, _ key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

extension Int {
  /// The number as a part of a feature's name, `most` for all that is more.
  func part(upTo most: Int) -> String { Self.parts[Swift.max(0, Swift.min(self, most, Self.parts.count - 1))] }

  private static let parts = (0...16).map(String.init)
}

extension Bool {
  /// The truth as a part of a feature's name.
  var part: String { self ? "yes" : "no" }
}
