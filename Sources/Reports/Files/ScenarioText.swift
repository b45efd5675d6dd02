import AllianceNetwork
import Scenarios

/// A chain of scenarios for people to read: titles, assumptions, edits, sources.
public struct ScenarioText: Sendable {
  /// The scenarios in the order in which they are done.
  public var chain: [Scenario]

  /// The text of `chain`.
  public init(_ chain: [Scenario]) { self.chain = chain }

  /// The text: a paragraph a scenario, plain.
  public var text: String {
    chain.map { scenario in
      var lines = [scenario.title(in: .english) + "  (\(scenario.id))"]
      if let japanese = scenario.title.japanese { lines.append(japanese) }
      if let after = scenario.after { lines.append("after \(after)") }
      lines += [""] + scenario.edits.enumerated().map { "  \($0.offset + 1). \($0.element)" }
      if !scenario.assumptions.isEmpty { lines += ["", "Assumptions:"] + scenario.assumptions.map { "  - \($0)" } }
      if !scenario.sources.isEmpty { lines += ["", "Sources:"] + scenario.sources.map { "  - \($0.cited)" } }
      return lines.map(\.onOneLine).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Source {
  /// Title, publisher and date in a line.
  var cited: String { [title, publisher, date?.description].compactMap(\.self).joined(separator: ", ") }
}
