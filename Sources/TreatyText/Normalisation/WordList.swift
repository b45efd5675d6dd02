/// Words that are looked for at every place of a sentence: compared scalar by scalar, and not at all where none of them begins.
///
/// For a few words that a rule knows; the names of parties and agreements are found by a ``Matcher``.
struct WordList: Sendable {
  /// A word found.
  struct Hit: Sendable, Hashable {
    /// Where.
    var range: Range<Int>
    /// Which word, by position in the list.
    var word: Int
  }

  /// All words, one behind the other, and where each begins; the end closes the list.
  private var scalars: [Unicode.Scalar] = []
  private var starts: [Int] = [0]
  /// A bit for the last six bits of every character with which a word begins, and of every second one.
  private var openers: UInt64 = 0
  private var seconds: UInt64 = 0
  /// For each value of the last six bits of a first character the words that begin with one, in the order of the list, and where they begin among all.
  private var order: [Int32] = []
  private var groups: [Int32] = []

  /// A list of these words, in the order in which they are tried; an empty one is never found.
  init(_ words: [String]) {
    for word in words {
      if let first = word.unicodeScalars.first { openers |= Self.bit(first) }
      if let second = word.unicodeScalars.dropFirst().first { seconds |= Self.bit(second) }
      // Anything may stand behind a word of one character.
      if word.unicodeScalars.count == 1 { seconds = .max }
      scalars += word.unicodeScalars
      starts.append(scalars.count)
    }
    for value in UInt32(0)..<64 {
      groups.append(Int32(order.count))
      order += words.indices.filter { words[$0].unicodeScalars.first.map { $0.value & 63 == value } ?? false }.map(Int32.init)
    }
    groups.append(Int32(order.count))
  }

  @inline(__always)
  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

  /// The first word of the list that stands at `place` of `text` and ends by `end`; `nil` where none does. O(length of all words) at worst.
  @inline(__always)
  func word(at place: Int, end: Int, in text: Scalars) -> Int? {
    guard place < end, openers & Self.bit(text[place]) != 0, place + 1 == end || seconds & Self.bit(text[place + 1]) != 0
    else { return nil }
    return compared(place, end, text)
  }

  private func compared(_ place: Int, _ end: Int, _ text: Scalars) -> Int? {
    let group = Int(text[place].value & 63)
    for index in groups[group]..<groups[group + 1] {
      let word = Int(order[Int(index)])
      let start = starts[word]
      let count = starts[word + 1] - start
      guard place + count <= end else { continue }
      var matched = 0
      while matched < count, scalars[start + matched] == text[place + matched] { matched += 1 }
      if matched == count { return word }
    }
    return nil
  }

  /// How many scalars a word of the list has.
  func length(_ word: Int) -> Int { starts[word + 1] - starts[word] }

  /// The leftmost place in `range` at which a word stands, and the first word of the list there; `nil` where there is none.
  func first(in range: Range<Int>, of text: Scalars) -> Hit? {
    for place in range {
      if let word = word(at: place, end: range.upperBound, in: text) { return hit(place, word) }
    }
    return nil
  }

  /// Every place in `range` at which a word stands, with the first word of the list there; places may overlap.
  func hits(in range: Range<Int>, of text: Scalars) -> [Hit] {
    var hits: [Hit] = []
    for place in range {
      if let word = word(at: place, end: range.upperBound, in: text) { hits.append(hit(place, word)) }
    }
    return hits
  }

  /// The places in `range` at which a word stands from left to right, none before the end of the one found before.
  func apart(in range: Range<Int>, of text: Scalars) -> [Hit] {
    var hits: [Hit] = []
    var place = range.lowerBound
    while let hit = first(in: place..<range.upperBound, of: text) {
      hits.append(hit)
      place = hit.range.upperBound
    }
    return hits
  }

  private func hit(_ place: Int, _ word: Int) -> Hit { Hit(range: place..<(place + length(word)), word: word) }
}
