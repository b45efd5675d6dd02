/// The characters of a range of a text, compared where they lie: no string is made of them unless one asks for it.
///
/// Words are compared scalar by scalar (see `Words.swift`). A phrase must not outlive its text; what is kept is kept as ``string``.
struct Phrase: Sendable {
  private let scalars: Scalars
  /// Whether capitals count as small letters.
  let isLowered: Bool

  /// The phrase of these characters, capitals taken as small letters where it says so.
  init(_ scalars: Scalars, isLowered: Bool = false) {
    self.scalars = scalars
    self.isLowered = isLowered
  }

  /// The characters as they stand.
  var unicodeScalars: Scalars { scalars }

  /// Whether there is no character.
  var isEmpty: Bool { scalars.isEmpty }

  /// The phrase as a string of its own. O(length).
  var string: String {
    let string = scalars.withUnsafeBufferPointer { String(scalars: $0) }
    return isLowered ? string.lowercased() : string
  }

  /// The same characters, capitals taken as small letters.
  func lowercased() -> Phrase { Phrase(scalars, isLowered: true) }

  /// Without its first characters; empty where there are no more than `count`.
  func dropFirst(_ count: Int = 1) -> Phrase { part(min(count, scalars.count)) }

  /// Its last characters, `count` at most.
  func suffix(_ count: Int) -> Phrase { part(max(0, scalars.count - count)) }

  private func part(_ start: Int) -> Phrase { Phrase(scalars.part(start..<scalars.count), isLowered: isLowered) }

  /// Whether it begins with `word`.
  @inline(__always)
  func hasPrefix(_ word: String) -> Bool {
    word.withBytes { word in word.count <= scalars.count * 4 && end(of: word, at: 0) != nil }
  }

  /// Whether it ends with `word`.
  func hasSuffix(_ word: String) -> Bool {
    word.withBytes { word in
      let start = scalars.count - Self.length(word)
      return start >= 0 && end(of: word, at: start) != nil
    }
  }

  /// Whether `word` stands somewhere in it; an empty word does. O(length).
  func contains(_ word: String) -> Bool { place(of: word) != nil }

  /// Where `word` stands for the first time, counted from the phrase's start; `nil` where it does not. O(length).
  func place(of word: String) -> Int? {
    word.withBytes { word in
      guard !word.isEmpty else { return 0 }
      let last = scalars.count - Self.length(word)
      guard last >= 0 else { return nil }
      var next = 0
      let first = Self.scalar(word, &next)
      return scalars.withUnsafeBufferPointer { text in
        var place = 0
        let alike = Alike(first, isLowered: isLowered)
        while place <= last {
          if last - place >= 8, !alike.stands(in: text, from: place) {
            place += 8
            continue
          }
          if value(text[place]) == first, end(of: word, at: place) != nil { return place }
          place += 1
        }
        return nil
      }
    }
  }

  /// Whether it is just `word`.
  static func == (phrase: Phrase, word: String) -> Bool {
    word.withBytes { word in phrase.end(of: word, at: 0) == phrase.scalars.count }
  }

  /// Whether it is anything but `word`.
  static func != (phrase: Phrase, word: String) -> Bool { !(phrase == word) }

  /// Where `word` ends that begins at `place`; `nil` where it does not stand there.
  @inline(__always)
  private func end(of word: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    scalars.withUnsafeBufferPointer { text in
      var end = place
      var next = 0
      while next < word.count {
        guard end < text.count, value(text[end]) == Self.scalar(word, &next) else { return nil }
        end += 1
      }
      return end
    }
  }

  /// The characters that count as one, looked for eight at a time.
  private struct Alike {
    private let small: SIMD8<UInt32>
    private let capital: SIMD8<UInt32>
    private let sign: SIMD8<UInt32>

    @inline(__always)
    init(_ first: UInt32, isLowered: Bool) {
      let capital = isLowered && (97...122 ~= first || 0xE0...0xFE ~= first) ? first - 32 : first
      small = SIMD8(repeating: first)
      self.capital = SIMD8(repeating: capital)
      sign = SIMD8(repeating: isLowered && first == 0x6B ? 0x212A : first)
    }

    @inline(__always)
    func stands(in text: UnsafeBufferPointer<Unicode.Scalar>, from place: Int) -> Bool {
      let part = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place * 4, as: SIMD8<UInt32>.self)
      return any((part .== small) .| (part .== capital) .| (part .== sign))
    }
  }

  @inline(__always)
  private func value(_ scalar: Unicode.Scalar) -> UInt32 {
    guard isLowered else { return scalar.value }
    // The Kelvin sign is the one character beyond Latin-1 whose small letter words have.
    return scalar.value == 0x212A ? 0x6B : scalar.lowered
  }

  /// The scalar of a word whose bytes begin at `next`, which moves on behind it.
  @inline(__always)
  static func scalar(_ word: UnsafeBufferPointer<UInt8>, _ next: inout Int) -> UInt32 {
    let first = UInt32(word[next])
    func follower(_ distance: Int) -> UInt32 { UInt32(word[next + distance] & 0x3F) }
    switch first {
    case 0..<0x80:
      next += 1
      return first
    case 0..<0xE0:
      defer { next += 2 }
      return (first & 0x1F) << 6 | follower(1)
    case 0..<0xF0:
      defer { next += 3 }
      return (first & 0x0F) << 12 | follower(1) << 6 | follower(2)
    default:
      defer { next += 4 }
      return (first & 0x07) << 18 | follower(1) << 12 | follower(2) << 6 | follower(3)
    }
  }

  /// How many scalars these bytes are.
  @inline(__always)
  private static func length(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in word where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension Sequence<String> {
  /// Whether one of the words is just `phrase`.
  @inline(__always)
  func contains(_ phrase: Phrase) -> Bool { contains { phrase == $0 } }
}
