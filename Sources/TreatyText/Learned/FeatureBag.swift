/// The features of a candidate, by key; with their names where somebody wants to read them.
///
/// A feature is a name of parts joined by colons, `gw:partner<:whole:2`, that a candidate has or has not. Its key is the 64-bit FNV-1a hash of the name, so
/// that scoring makes no strings.
struct FeatureBag: Sendable {
  /// The keys, each once in one bag.
  private(set) var keys: [UInt64] = []
  /// The names, in the order of the keys; empty where none are kept.
  private(set) var names: [String] = []
  /// Whether names are kept.
  let isNamed: Bool

  init(isNamed: Bool) { self.isNamed = isNamed }

  /// Adds the feature of these parts, the empty ones left out. O(keys): bags are small.
  mutating func add(_ first: String, _ second: String = "", _ third: String = "", _ fourth: String = "", _ fifth: String = "") {
    var key = Self.key(first, Self.offset)
    key = Self.joined(second, key)
    key = Self.joined(third, key)
    key = Self.joined(fourth, key)
    key = Self.joined(fifth, key)
    guard !keys.contains(key) else { return }
    keys.append(key)
    if isNamed { names.append([first, second, third, fourth, fifth].filter { !$0.isEmpty }.joined(separator: ":")) }
  }

  /// Adds what `other` has and this one has not.
  mutating func add(_ other: FeatureBag) {
    for index in other.keys.indices where !keys.contains(other.keys[index]) {
      keys.append(other.keys[index])
      if isNamed { names.append(other.names[index]) }
    }
  }

  /// The key of a feature's whole name.
  static func key(_ name: String) -> UInt64 { key(name, offset) }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func joined(_ part: String, _ key: UInt64) -> UInt64 { part.isEmpty ? key : self.key(part, self.key(":", key)) }

  @inline(__always)
  private static func key(_ text: String, _ start: UInt64) -> UInt64 {
    var key = start
    for byte in text.utf8 { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return key
  }
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
