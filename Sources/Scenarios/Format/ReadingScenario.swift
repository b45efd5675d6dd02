import AllianceNetwork

/// A scenario as it was read, with the places that can be checked only when all files are read.
struct ScenarioDraft {
  let scenario: Scenario
  let place: Field
  let after: Field?
  let mentions: [Located<AgreementID>]

  /// Reads one file; `nil` with the problems in `log` where it is none.
  init?(file: ModelFile, registry: Registry, log: ProblemLog) {
    let keys = ["format", "id", "title", "after", "assumptions", "sources", "edits"]
    guard let record = file.record(of: .scenario, keys: keys, log: log) else { return nil }
    let id = record.need("id")?.scenarioID()
    let listed = record.list("sources") { $0.located { $0.source() } }
    refuseTwice(listed.map { ($0.value.id, $0.field) })
    let sources = Set(listed.map(\.value.id))
    let mentions = EditContext.Mentions()
    let context = EditContext(registry: registry, sources: sources, mentions: mentions)
    let edits = record.need("edits")?.list { $0.edit(context) } ?? []
    if let field = record["edits"], edits.isEmpty, !log.hasErrors { field.fail("the scenario has no edits", "write one or more") }
    let added = edits.compactMap { edit in
      if case .addAgreement(let agreement) = edit { agreement } else { nil }
    }
    guard let id else { return nil }
    scenario = Scenario(
      id: id, title: record["title"]?.localizedText() ?? .init(), after: record["after"]?.scenarioID(),
      assumptions: record.list("assumptions") { $0.words() },
      sources: listed.map(\.value) + registry.sources(of: added, but: sources), edits: edits)
    place = record["id"] ?? record.field
    after = record["after"]
    self.mentions = mentions.agreements
  }
}

extension Scenario {
  /// Reads a scenario by itself. `registry` knows the parties and the agreements that are taken from it by `use:`.
  ///
  /// Whether the scenario that it comes `after` and the agreements that it names exist is seen to by ``ScenarioLibrary`` and by
  /// ``apply(to:in:)``. Throws ``AllianceNetwork/ModelError`` with every problem that was found.
  public init(file: ModelFile, registry: Registry) throws {
    let log = ProblemLog(file: file.name)
    self = try log.result(ScenarioDraft(file: file, registry: registry, log: log)?.scenario)
  }
}

extension Field {
  /// Lower-case letters and digits, in words with hyphens between.
  fileprivate func scenarioID() -> String? {
    guard let text = words() else { return nil }
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLower = { (byte: UInt8) in (97...122).contains(byte) || (48...57).contains(byte) }
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isLower) }) else {
      fail("\"\(text)\" is no id of a scenario", "write lower-case letters and digits, in words with hyphens between")
      return nil
    }
    return text
  }
}
