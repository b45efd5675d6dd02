/// The words for the offices of persons; those of one character only right behind a name.
final class Titles: Sendable {
  /// All of them.
  let all: WordList
  /// Those of more than one character.
  let long: WordList

  init(_ titles: [String]) {
    all = WordList(titles)
    long = WordList(titles.filter { $0.count > 1 })
  }
}
