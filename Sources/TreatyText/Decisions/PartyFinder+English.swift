import AllianceNetwork

/// Parties of an agreement in an English sentence, where none stand right beside its name.
extension PartyFinder {
  func english(_ thing: Thing, _ start: Int, _ end: Int) -> FoundParties? {
    if let listed = behindColon(thing, end) { return listed }
    let after = reading.groups.filter { $0.range.lowerBound >= thing.range.upperBound && $0.range.upperBound <= end }
    if let group = after.first(where: {
      [.between, .partner, .agent].contains($0.role) || $0.role == .genitive && $0.codes.count > 1
    }), near(thing, group) {
      if group.role == .partner { return partners([group], thing, rule: "partner", confidence: 0.9) }
      if let fanned = fanned(group, thing, rule: "between", confidence: 0.85) { return fanned }
      if group.codes.count > 1 { return FoundParties(sets: group.sets, range: group.range, rule: "between", confidence: 0.9) }
    }
    let before = reading.groups.filter { $0.range.upperBound <= thing.range.lowerBound && $0.range.lowerBound >= start }
    if let group = before.last(where: { $0.role == .between && $0.codes.count > 1 }) {
      return FoundParties(sets: group.sets, range: group.range, rule: "between", confidence: 0.85)
    }
    if let to = before.last, to.role == .dative, thing.range.lowerBound - to.range.upperBound < 12,
      let hub = reading.groups.first, hub.codes.count == 1, hub.role == .topic,
      !to.codes.contains(hub.codes[0])
    {
      return made([to], hub: hub.codes[0], rule: "bound-to", confidence: 0.8)
    }
    if let group = before.last(where: { $0.role == .partner }) {
      return partners([group], thing, rule: "partner-before", confidence: 0.8)
    }
    if let group = (before + reading.groups.filter { $0.range.upperBound <= start }).last(where: {
      $0.role == .topic && $0.codes.count > 1
    }) {
      return FoundParties(sets: group.sets, range: group.range, rule: "subject", confidence: 0.85)
    }
    let here = Set((before + after).filter { $0.role != .none }.flatMap(\.codes))
    if here.count == 2, let type = thing.type, Self.bilateral.contains(type), let first = before.first, first.role == .topic {
      return FoundParties(sets: [Array(here).sorted()], range: first.range, rule: "two-in-clause", confidence: 0.55)
    }
    if let group = after.first(where: { [.topic, .object, .dative].contains($0.role) && $0.codes.count > 1 }), near(thing, group)
    {
      return FoundParties(sets: group.sets, range: group.range, rule: "list-after", confidence: 0.7)
    }
    return nil
  }

  /// Whether no full clause stands between a name and a group behind it.
  private func near(_ thing: Thing, _ group: Group) -> Bool {
    let gap = text.phrase(thing.range.upperBound..<group.range.lowerBound)
    return gap.unicodeScalars.count < 90
      && ![";", ", and ", ", but ", ", while ", " and that ", ". "].contains { gap.contains($0) }
  }
}
