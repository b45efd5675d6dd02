import AllianceNetwork
import Diagrams

/// The words of reports and of their tables, English and Japanese side by side. What models and texts say themselves is shown as it was written.
struct ReportWording: Sendable {
  /// The language of the words.
  let language: Language

  /// The words of `language`.
  init(_ language: Language) { self.language = language }

  /// The one or the other.
  func callAsFunction(_ english: @autoclosure () -> String, _ japanese: @autoclosure () -> String) -> String {
    language == .japanese ? japanese() : english()
  }

  /// The text in the language, else in the other, else `id`.
  func title(_ text: LocalizedText, or id: String) -> String { text.preferring(language) ?? id }

  /// Items one after the other.
  func list(_ items: [String]) -> String { items.joined(separator: self(", ", "、")) }

  /// Ids and codes one after the other.
  func list(_ items: [some CustomStringConvertible]) -> String { list(items.map(\.description)) }

  /// What stands before the caption of a figure: its number.
  func figure(_ number: Int?) -> String { number.map { self("Figure \($0). ", "図\($0)　") } ?? "" }

  /// A remark in brackets.
  func bracketed(_ text: String) -> String { self(" (\(text))", "（\(text)）") }

  /// A label before what it is of.
  func labelled(_ label: String, _ text: String) -> String { self("\(label): \(text)", "\(label)：\(text)") }

  func type(_ type: AgreementType) -> String { Wording.type(type, in: language) }

  func status(_ status: Status?) -> String { status.map { Wording.status($0, in: language) } ?? self("none", "なし") }

  /// A rung of the ladder with its date.
  func event(_ event: StatusEvent) -> String { status(event.status) + (event.date.map { " \($0)" } ?? "") }

  /// The ladder, oldest first.
  func ladder(_ history: [StatusEvent]) -> String {
    history.isEmpty ? self("no status", "状態の記録なし") : history.map(event).joined(separator: " → ")
  }

  /// A remark that a model or scenario makes in its own language.
  func asWritten(_ text: String) -> String {
    let isEnglish = text.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
    return self(text, isEnglish ? "（原文）\(text)" : text)
  }
}
