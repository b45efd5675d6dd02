import AllianceNetwork

extension Sketch {
  /// What of `network` is drawn, with its differences from the base of `options` where there is one.
  init(drawing network: Network, filter: Filter, options: DiagramOptions) {
    let base = options.base.map { Sketch(network: $0.network, filter: filter, options: options) }
    // An agreement that had a node and a name in the base keeps them.
    self.init(network: network, filter: filter, options: options, named: Set(base?.stars.map(\.agreement) ?? []))
    if let base { self = compared(with: base) }
  }

  /// This sketch with its differences from `base` marked, and with what `base` has alone added as removed. O(lines + stars).
  func compared(with base: Sketch) -> Sketch {
    var result = self
    result.mark(linesAgainst: base)
    result.mark(starsAgainst: base)
    for index in result.crowds.indices
    where !(base.crowds + base.stars).contains(where: { $0.agreement == result.crowds[index].agreement }) {
      result.crowds[index].change = .added
    }
    for party in parties where !base.parties.contains(party) { result.partyChanges[party] = .added }
    for party in base.parties where !parties.contains(party) { result.partyChanges[party] = .removed }
    result.parties = Set(parties + base.parties).sorted()
    return result
  }

  private mutating func mark(linesAgainst base: Sketch) {
    let before = Dictionary(base.lines.map { ($0.id, $0) }) { first, _ in first }
    let wasStar = Set(base.stars.map(\.agreement))
    for index in lines.indices {
      if let old = before[lines[index].id] {
        if old.status != lines[index].status || old.tail != lines[index].tail { lines[index].change = .altered }
      } else {
        lines[index].change = wasStar.contains(lines[index].agreement) ? .altered : .added
      }
    }
    let now = Set(lines.map(\.id))
    let isStar = Set((stars + crowds).map(\.agreement))
    for var line in base.lines where !now.contains(line.id) {
      // A line that became a star lives on, and a pair that was no longer bound before is not what went.
      guard !isStar.contains(line.agreement), !StatusStyle(line.status).isGrey else { continue }
      line.change = .removed
      lines.append(line)
    }
  }

  private mutating func mark(starsAgainst base: Sketch) {
    let before = Dictionary(base.stars.map { ($0.agreement, $0) }) { first, _ in first }
    let ends = Dictionary(grouping: base.lines.filter { $0.obligation == nil }, by: \.agreement)
    for index in stars.indices {
      let star = stars[index]
      if let old = before[star.agreement] {
        stars[index].gained = star.members.filter { !old.members.contains($0) }
        stars[index].lost = old.members.filter { !star.members.contains($0) }
        let isSame = old.status == star.status && stars[index].gained.isEmpty && stars[index].lost.isEmpty
        if !isSame { stars[index].change = .altered }
      } else if let lines = ends[star.agreement] {
        stars[index].gained = star.members.filter { member in !lines.contains { $0.tail == member || $0.head == member } }
        stars[index].change = .altered
      } else {
        stars[index].change = .added
      }
    }
    let now = Set((stars + crowds).map(\.agreement) + lines.filter { $0.change != .removed }.map(\.agreement))
    for var star in base.stars where !now.contains(star.agreement) {
      star.change = .removed
      stars.append(star)
    }
  }

  /// The changes of which a sign stands somewhere in the picture.
  var marks: Set<TieChange> {
    var marks = Set(lines.compactMap(\.change) + stars.compactMap(\.change) + partyChanges.values)
    if stars.contains(where: { !$0.gained.isEmpty }) { marks.insert(.added) }
    if stars.contains(where: { !$0.lost.isEmpty }) { marks.insert(.removed) }
    return marks
  }

  /// How many ties of those types that `isWanted`, or of all, are new, changed and gone, an agreement counted once. A party that joined or left an
  /// agreement changes it.
  func changes(of isWanted: (AgreementType) -> Bool = { _ in true }) -> [TieChange: Int] {
    var changes: [AgreementID: TieChange] = [:]
    for star in stars + crowds where isWanted(star.type) { changes[star.agreement] = star.change }
    for line in lines where line.obligation == nil && isWanted(line.type) {
      guard let change = line.change, changes[line.agreement] == nil else { continue }
      changes[line.agreement] = change
    }
    return Dictionary(grouping: changes.values) { $0 }.mapValues(\.count)
  }
}
