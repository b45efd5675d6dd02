import AllianceNetwork
import TreatyText

/// Finds a sentence in a text that may have changed around it.
///
/// Blanks, line ends, hyphens and what has no width do not count, and typographic variants are one: a sentence is found where lines were broken anew, a
/// spreadsheet put it on one line, or full-width letters became plain ones. A sentence of which a word has changed is another sentence; ``likest(_:near:)`` finds what it may have become.
struct QuoteIndex: Sendable {
  let folded: [Unicode.Scalar]
  let origins: [Int]

  /// The index of a text. O(length).
  init(_ scalars: [Unicode.Scalar]) {
    var folded: [Unicode.Scalar] = []
    var origins: [Int] = []
    folded.reserveCapacity(scalars.count)
    origins.reserveCapacity(scalars.count)
    for (offset, scalar) in scalars.enumerated() {
      guard let kept = Self.folded(scalar) else { continue }
      folded.append(kept)
      origins.append(offset)
    }
    self.folded = folded
    self.origins = origins
  }

  /// Where `quote` stands, in order, at most a thousand places; none for a quote of nothing but blanks. O(length + quote).
  func ranges(of quote: String) -> [Range<Int>] {
    let needle = Self.fold(quote)
    guard !needle.isEmpty, needle.count <= folded.count else { return [] }
    // Knuth, Morris and Pratt: how much of the beginning a mismatch leaves standing.
    var borders = [0]
    for scalar in needle.dropFirst() {
      var length = borders[borders.count - 1]
      while length > 0, needle[length] != scalar { length = borders[length - 1] }
      borders.append(needle[length] == scalar ? length + 1 : 0)
    }
    var found: [Range<Int>] = []
    var matched = 0
    for (position, scalar) in folded.enumerated() {
      while matched > 0, needle[matched] != scalar { matched = borders[matched - 1] }
      if needle[matched] == scalar { matched += 1 }
      guard matched == needle.count else { continue }
      found.append(origins[position + 1 - matched]..<(origins[position] + 1))
      if found.count == 1_000 { break }
      matched = borders[matched - 1]
    }
    return found
  }

  /// The characters of a quote that count.
  static func fold(_ quote: String) -> [Unicode.Scalar] { quote.unicodeScalars.compactMap(folded) }

  /// Whether two quotes are the same words, or one is part of the other. O(n · m) at worst.
  static func sameWords(_ a: String, _ b: String) -> Bool {
    let (x, y) = (fold(a), fold(b))
    guard !x.isEmpty, !y.isEmpty else { return false }
    return x.count <= y.count ? !QuoteIndex(y).ranges(of: a).isEmpty : !QuoteIndex(x).ranges(of: b).isEmpty
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let plain = scalar.plain
    if plain.isBlank || plain.isLineEnd || plain == "-" { return nil }
    switch plain.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return nil
    default: return plain
    }
  }
}
