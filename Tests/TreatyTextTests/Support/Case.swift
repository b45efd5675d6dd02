import AllianceNetwork
import Testing

@testable import TreatyText

extension Extractor {
  /// The extractor that reads by rules alone: what a case is about is a rule, not what weighing candidates adds.
  static let rulesAlone = Result {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = nil
    return Extractor(registry: try Registry.builtIn(), lexicon: lexicon)
  }
}

/// A text and the ties that it tells of, each written `type parties status` with a date behind it where the case is about dates.
struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var date: String?
  var text: String
  var ties: [String]

  /// A case; the document's date is the end of June 2025 where none is given.
  init(_ name: String, _ date: String?, _ text: String, _ ties: [String]) {
    self.name = name
    self.date = date
    self.text = text
    self.ties = ties
  }

  var testDescription: String { name }

  /// Types that the cases are about; others may be coded or not.
  static let scored: Set<AgreementType> = Set(AgreementType.allCases).subtracting([
    .armsSupply, .basing, .declaration, .exercise, .nonaggression,
  ])

  /// Checks the ties, those between `others` aside, and that every piece of evidence is what stands in the text at its place.
  func check(leavingOut others: [String] = []) throws {
    let source = SourceText(name: "case", text: text)
    let coding = try Extractor.rulesAlone.get().code(source, date: PartialDate(date ?? "2025-06-30"))
    let dated = ties.contains { $0.split(separator: " ").count > 3 }
    let kept = coding.ties.filter { tie in
      (Self.scored.contains(tie.type) || ties.contains { $0.hasPrefix(tie.type.rawValue) })
        && !others.contains(tie.parties.map(\.text).joined(separator: "-"))
    }
    let found = kept.map { tie in
      let date = dated ? tie.date.map { " " + $0.description } ?? "" : ""
      return "\(tie.type.rawValue) \(tie.parties.map(\.text).joined(separator: "-")) \(tie.status.rawValue)\(date)"
    }
    #expect(found.sorted() == ties.sorted(), "\(name)")
    for evidence in coding.ties.flatMap(\.evidence) {
      #expect(evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= source.scalars.count)
      #expect(evidence.text == source[evidence.start..<evidence.end])
    }
  }
}
