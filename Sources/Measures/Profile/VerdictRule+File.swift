import AllianceNetwork

extension VerdictRule {
  /// Reads a rule file (`latticework/verdict-rule/1`). Throws ``AllianceNetwork/ModelError`` with every problem that was found.
  public init(file: ModelFile) throws {
    let log = ProblemLog(file: file.name)
    let record = file.record(of: .verdictRule, keys: ["format", "id", "title", "labels", "otherwise", "sources"], log: log)
    let labels = record?.need("labels")?.list { $0.label(withConditions: true) } ?? []
    let otherwise = record?.need("otherwise")?.label(withConditions: false)
    if let field = record?["labels"], labels.isEmpty, !log.hasErrors { field.fail("the rule has no labels", "write one or more") }
    let rule: VerdictRule? = record.flatMap { record in
      guard let id = record.need("id")?.words(), let otherwise else { return nil }
      return VerdictRule(
        id: id, title: record["title"]?.localizedText() ?? .init(), labels: labels, otherwise: otherwise,
        sources: record.list("sources") { $0.source() })
    }
    self = try log.result(rule)
  }

  /// The rule that the program carries inside itself, `models/rules/structure.yaml`, read once.
  ///
  /// Throws ``AllianceNetwork/ModelError`` only where the program was built from a file that does not pass `validate`.
  public static func builtIn() throws -> VerdictRule { try carried.get() }

  private static let carried = Result {
    let file = EmbeddedModels.files.first { $0.name == "rules/structure.yaml" }
    return try VerdictRule(file: ModelFile(name: "models/rules/structure.yaml", text: file?.text ?? ""))
  }
}

extension Field {
  /// A label of a rule.
  fileprivate func label(withConditions: Bool) -> VerdictRule.Label? {
    guard let record = record(withConditions ? ["id", "title", "when"] : ["id", "title"]), let id = record.need("id")?.words()
    else {
      return nil
    }
    let conditions = withConditions ? record.need("when")?.list { $0.condition() } ?? [] : []
    return VerdictRule.Label(id: id, title: record["title"]?.localizedText() ?? .init(), conditions: conditions)
  }

  /// `{item: spoke_density, at-least: 0.5}`; also `at-most` and `below`.
  fileprivate func condition() -> VerdictRule.Condition? {
    guard let record = record(["item", "at-least", "at-most", "below"]), let item = record.need("item")?.choice(ProfileItem.self)
    else {
      return nil
    }
    let least = record["at-least"]?.number(in: -1e9...1e9)
    let most = record["at-most"]?.number(in: -1e9...1e9)
    let below = record["below"]?.number(in: -1e9...1e9)
    if record["at-least"] == nil, record["at-most"] == nil, record["below"] == nil {
      fail("the condition asks for nothing", "write at-least, at-most or below")
      return nil
    }
    if let most = record["at-most"], record["below"] != nil {
      most.fail("at-most and below cannot both be given", "leave one out")
      return nil
    }
    return VerdictRule.Condition(item, least: least, most: most ?? below, below: below != nil)
  }
}
