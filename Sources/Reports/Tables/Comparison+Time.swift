import AllianceNetwork
import Scenarios

extension Comparison {
  /// What has to be said of the days on which the networks stand, a sentence each: which difference time alone makes where it makes one, and which scenarios
  /// come later than the day that was asked for. None where all stand on one day.
  public func timeNotes(language: Language) -> [String] {
    let words = ReportWording(language)
    guard let day else { return [] }
    let later = timeIndex.flatMap { index in
      day.day.map { date in
        words(
          "The scenarios hold for \(date), the day of their last edit, and are held against \(letter(index)), the baseline on that day: "
            + "what tells \(letter(index)) from A is brought by time alone, and only the rest by a scenario.",
          "シナリオは最後の変更の日付である\(date)時点のもので、同じ日の基準である\(letter(index))と比べる。"
            + "Aと\(letter(index))の差は時の経過のみによるもので、シナリオによるものは\(letter(index))との差に限られる。")
      }
    }
    let unreached =
      day.unreached.isEmpty
      ? nil
      : words(
        "The day asked for lies before edits of \(words.list(day.unreached)): those do not count on it.",
        "指定の時点は\(words.list(day.unreached))の変更の日付より前であり、それらの変更は数えない。")
    return [later, unreached].compactMap(\.self)
  }

  /// The place of the baseline on the day of the scenarios, where it stands beside itself.
  private var timeIndex: Int? { references.last.flatMap { $0 > 0 ? $0 : nil } }

  /// What a network is called in a legend; the baseline on the later day tells what it is.
  func name(of index: Int, _ words: ReportWording) -> String {
    let title = networks[index].title(in: words.language)
    return index == timeIndex ? title + words(": by time alone", "：時の経過のみ") : title
  }

  /// The letters of what the networks are held against: `A`, or `A` and another one.
  func bases(_ words: ReportWording) -> String {
    let places = Set(networks.indices.dropFirst().map { references[$0] }).sorted()
    guard places.count > 1 else { return letter(places.first ?? 0) }
    let others = words.list(networks.indices.filter { references[$0] > 0 }.map(letter))
    return words(
      "A, for \(others) from \(letter(places[1]))", "A（\(others)は\(letter(places[1]))）")
  }
}
