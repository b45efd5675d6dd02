import ArgumentParser
import Latticework

/// Which ties count: the filters that every command has that reads a network.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the question (2025, 2025-06 or 2025-06-30); the network's own date if left out.", valueName: "date"),
    transform: PartialDate.init(option:))
  var asOf: PartialDate?

  @Option(help: ArgumentHelp("Count only agreements of these types (RAA,ACSA,...).", valueName: "code,..."))
  var type: CodeList<AgreementType>?

  @Option(help: ArgumentHelp("Count only these statuses; in-force,signed if left out.", valueName: "code,..."))
  var status: CodeList<Status>?

  @Option(help: ArgumentHelp("The nodes (JPN,USA,...); the network's roster if left out.", valueName: "code,..."))
  var party: PartyList?

  /// Whether none was given.
  var isEmpty: Bool { asOf == nil && type == nil && status == nil && party == nil }

  /// The filter that the options come to. A party that the registry does not know is wrong usage.
  func filter(_ registry: Registry) throws -> Filter {
    for code in party?.values ?? [] where !registry.knows(code) {
      let hint = registry.suggestion(for: code)
      throw ValidationError("'\(code)' is no party that the registry knows; \(hint)\(hint.hasSuffix("?") ? "" : ".")")
    }
    return Filter(
      asOf: asOf, types: type.map { Set($0.values) }, statuses: status.map { Set($0.values) } ?? Status.concluded,
      roster: party?.values)
  }
}

/// Values of an enumeration with commas between them.
struct CodeList<Code: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable where Code.RawValue == String {
  let values: [Code]

  init?(argument: String) {
    var values: [Code] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let word = word.trimmed.lowercased()
      guard let code = Code.allCases.first(where: { $0.rawValue.lowercased() == word }) else { return nil }
      values.append(code)
    }
    self.values = values
  }

  static var allValueStrings: [String] { Code.allCases.map(\.rawValue) }
}

/// Party codes with commas between them.
struct PartyList: ExpressibleByArgument, Sendable {
  let values: [PartyCode]

  init?(argument: String) {
    var values: [PartyCode] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let code = PartyCode(word.trimmed.uppercased()) else { return nil }
      values.append(code)
    }
    self.values = values
  }
}

extension PartialDate {
  /// Reads the value of an option in ISO 8601, and says what is wrong with one that is no date.
  init(option text: String) throws {
    guard let date = PartialDate(text) else {
      throw ValidationError("\(PartialDate.fault(of: text)); write a year, month or day as 2025, 2025-06 or 2025-06-30.")
    }
    self = date
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
