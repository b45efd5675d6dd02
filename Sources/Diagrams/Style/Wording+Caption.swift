import AllianceNetwork

extension Wording {
  /// `As of 2025-06-30 · 16 parties · 43 ties · signed, in force`; of a network that a scenario made, what it is and on which network, in place
  /// of the day alone; with a base how much changed. `hasGrey`: pairs that an agreement no longer binds are drawn as well. `scope`: what was picked
  /// before, and the changes of other types.
  static func caption(
    of network: Network, filter: Filter, ties: Int, states: Int, hasGrey: Bool, base: (DiagramBase, [TieChange: Int])? = nil,
    scope: (DiagramScope, [TieChange: Int])? = nil, language: Language
  ) -> String {
    let isAll = filter.statuses.count == Status.allCases.count
    let statuses =
      isAll ? [language == .japanese ? "全ての状態" : "all statuses"] : filter.statuses.sorted().map { status($0, in: language) }
    let types = filter.types.map { $0.sorted().map { type($0, in: language) } }
    let holds = standing(of: network, filter: filter, base: base?.0, language: language)
    let changes = base.map { self.changes($0.1, in: language) }
    let picked = scope.map { self.scope($0.0, others: $0.1, in: language) }
    if language == .japanese {
      let parts: [String?] = [
        holds, changes, "\(states)か国・機関", "紐帯\(ties)件", statuses.joined(separator: "・"),
        hasGrey ? "拘束の停止した二国間関係は灰色" : nil, types.map { "種別：\($0.joined(separator: "、"))" },
        picked,
      ]
      return parts.compactMap(\.self).joined(separator: "　")
    }
    let parts: [String?] = [
      holds, changes, "\(states) \(states == 1 ? "party" : "parties")", "\(ties) \(ties == 1 ? "tie" : "ties")",
      statuses.joined(separator: ", ").lowercased(),
      hasGrey ? "pairs no longer bound in grey" : nil, types.map { "types: \($0.joined(separator: ", "))" },
      picked,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The day for which the picture holds, and where it is of a scenario, that it is.
  private static func standing(of network: Network, filter: Filter, base: DiagramBase?, language: Language) -> String? {
    let day = (filter.asOf ?? network.asOf)?.description
    guard let base, let scenario = base.scenario.map(SafeText.plain) else {
      return day.map { language == .japanese ? "\($0)時点" : "As of \($0)" }
    }
    let start = (filter.asOf ?? base.network.asOf)?.description
    if language == .japanese {
      let on = start.map { "\($0)時点のネットワークに基づく" } ?? ""
      return "仮想のシナリオ「\(scenario)」" + (on.isEmpty ? "" : "（\(on)）") + (day != start ? day.map { "　\($0)まで" } ?? "" : "")
    }
    let on = start.map { " on the network as of \($0)" } ?? ""
    return "Hypothetical: scenario \(scenario)\(on)" + (day != start ? day.map { ", to \($0)" } ?? "" : "")
  }

  /// `binding types, and whatever differs (of other types: 2 gone)`.
  private static func scope(_ scope: DiagramScope, others: [TieChange: Int], in language: Language) -> String {
    let name = SafeText.plain(scope.name.preferring(language) ?? "")
    let differing = others.isEmpty ? nil : changes(others, in: language)
    if language == .japanese { return "\(name)と、基準と異なるもの" + (differing.map { "（うち他の種別：\($0)）" } ?? "") }
    return "\(name), and whatever differs" + (differing.map { " (of other types: \($0))" } ?? "")
  }

  /// What became of a tie.
  static func change(_ change: TieChange, in language: Language) -> String {
    switch change {
    case .added: language == .japanese ? "追加" : "New"
    case .altered: language == .japanese ? "変更" : "Changed"
    case .removed: language == .japanese ? "消滅" : "Gone"
    }
  }

  /// The heading of the changes: what they are changes from.
  static func changes(from base: DiagramBase?, in language: Language) -> String {
    guard let base else { return "" }
    let title = SafeText.plain(base.network.title(in: language))
    return language == .japanese ? "基準との差：\(title)" : "Against: \(title)"
  }

  /// `3 new, 1 changed, 2 gone`.
  static func changes(_ counts: [TieChange: Int], in language: Language) -> String {
    let parts = TieChange.allCases.compactMap { change in
      counts[change].map { count in
        language == .japanese
          ? "\(self.change(change, in: language))\(count)件" : "\(count) \(self.change(change, in: language).lowercased())"
      }
    }
    if parts.isEmpty { return language == .japanese ? "基準との差なし" : "nothing changed" }
    return parts.joined(separator: language == .japanese ? "・" : ", ")
  }
}
