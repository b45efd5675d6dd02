/// The numbers of parties that a sentence tells: `the three countries`, both, 両国, 四か国.
struct PartyCounts {
  private let words: WordList
  private let counts: [Int]

  private init(_ table: [(Int, [String])]) {
    words = WordList(table.flatMap(\.1))
    counts = table.flatMap { count, words in words.map { _ in count } }
  }

  /// The numbers of one language.
  init(_ isJapanese: Bool) { self = isJapanese ? Self.japanese : Self.english }

  private static let japanese = PartyCounts([
    (2, ["両国", "二国", "2国", "二か国", "2か国", "両政府", "両首脳", "両軍", "両者", "二カ国", "2カ国", "双方"]),
    (3, ["三国", "3国", "三か国", "3か国", "三カ国", "3カ国", "三ヵ国", "3ヵ国", "三者", "3者", "三首脳", "三つの国"]),
    (4, ["四国", "四か国", "4か国", "四カ国", "4カ国", "四ヵ国", "4ヵ国", "四者", "4国"]),
    (5, ["五か国", "5か国", "五カ国", "5カ国", "五ヵ国", "五国", "5国"]),
    (6, ["六か国", "6か国", "六カ国", "6カ国"]), (7, ["七か国", "7か国", "七カ国", "7カ国"]),
  ])
  private static let english = PartyCounts([
    (2, [" two ", " both ", "Both ", " neither ", "Neither ", " pair ", "The two ", "each other", "bilateral"]),
    (3, [" three ", "The three ", "trilateral", "Trilateral", " triangle"]),
    (4, [" four ", "The four ", "Four ", "quadrilateral", "Quadrilateral"]), (5, [" five ", "The five ", "Five "]),
    (6, [" six "]), (7, [" seven "]),
  ])

  /// A bit for each number that is told in a range. O(length).
  func counts(in range: Range<Int>, of text: NormalText) -> UInt8 {
    var found: UInt8 = 0
    for hit in words.hits(in: range, of: text.scalars) { found |= 1 << UInt8(counts[hit.word]) }
    return found
  }
}
