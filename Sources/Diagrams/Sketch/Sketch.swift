import AllianceNetwork

/// What of a network is drawn under a filter, before anything has a place.
struct Sketch: Sendable {
  /// A tie of two parties.
  struct Line: Sendable {
    /// Unique in the picture.
    var id: String
    var agreement: AgreementID
    /// Where it begins: the giver of a directed tie, else the party whose code comes first.
    var tail: PartyCode
    /// Where it ends.
    var head: PartyCode
    var type: AgreementType
    var status: Status
    /// The arrowhead of Graphviz at the end, `nil` for a tie that runs both ways.
    var arrow: String?
    /// The kind of obligation that this line shows, `nil` where it shows an agreement.
    var obligation: Obligation.Kind?
    var tooltip: String
    /// What became of it against the base, where there is one.
    var change: TieChange?
    /// The ties for which it stands, where it stands for several; its type is then none of theirs.
    var bundled: [Bundled] = []

    var dyad: Dyad? { Dyad(tail, head) }
  }

  /// A tie that is drawn together with others of its pair.
  struct Bundled: Sendable {
    var agreement: AgreementID
    var parties: [PartyCode]
    var type: AgreementType
    var status: Status
    var text: String
  }

  /// A multilateral agreement: a small node of its own that is joined to its members.
  struct Star: Sendable {
    /// Unique in the picture.
    var id: String
    var agreement: AgreementID
    /// Those who are bound, sorted; three or more, or the two who are left of them.
    var members: [PartyCode]
    var type: AgreementType
    var status: Status
    /// Its short name, in one or two lines.
    var label: [String]
    var tooltip: String
    /// What became of it as a whole against the base, where there is one.
    var change: TieChange?
    /// Its members that were none in the base.
    var gained: [PartyCode] = []
    /// Those who were members in the base and are no more.
    var lost: [PartyCode] = []
  }

  /// The nodes, sorted.
  var parties: [PartyCode]
  var lines: [Line] = []
  var stars: [Star] = []
  /// Multilateral agreements with more members than are drawn; they are listed beside the picture.
  var crowds: [Star] = []
  /// How many ties were drawn or listed; what a base has alone is not among them.
  var ties = 0
  /// The parties that the base does not have, or has alone.
  var partyChanges: [PartyCode: TieChange] = [:]

  /// With more parties than this they are shown by their codes.
  static let mostNames = 36

  /// Whether there are too many parties for their names.
  var needsCodes: Bool { parties.count > Self.mostNames }

  /// The parties that no line, star or crowd joins to another.
  var isolates: Set<PartyCode> {
    Set(parties).subtracting(lines.filter { $0.change != .removed }.flatMap { [$0.tail, $0.head] })
      .subtracting((stars.filter { $0.change != .removed } + crowds).flatMap(\.members))
  }
}

extension Sketch {
  /// What of `network` is drawn. Agreements among three or more nodes, now or before, and those in `named` are stars.
  init(network: Network, filter: Filter, options: DiagramOptions, named: Set<AgreementID> = []) {
    self.init(parties: network.nodes(filter))
    let date = filter.asOf ?? network.asOf
    let describe = Tooltip(network: network, date: date, language: options.language, documentTitles: options.documentTitles)
    let titles = StarLabel(language: options.language)
    let drawn = network.ties(filter)
    ties = drawn.count
    var used: [String: Int] = [:]
    func unique(_ id: String) -> String {
      let count = (used[id] ?? 0) + 1
      used[id] = count
      return options.idPrefix + (count == 1 ? id : "\(id)-\(count)")
    }
    func line(_ dyad: Dyad, of agreement: Agreement, status: Status) -> Line {
      let turned = agreement.type.isDirected && agreement.giver == dyad.second
      return Line(
        id: unique("tie-\(agreement.id)-\(dyad.first)-\(dyad.second)"), agreement: agreement.id,
        tail: turned ? dyad.second : dyad.first,
        head: turned ? dyad.first : dyad.second, type: agreement.type, status: status,
        arrow: agreement.type.isDirected && agreement.giver != nil ? "normal" : nil,
        tooltip: describe.dyad(dyad, of: agreement, status: status))
    }
    for tie in drawn {
      let agreement = tie.agreement
      let bound = Set(tie.dyads.flatMap { [$0.first, $0.second] }).sorted()
      // What binds two who are left of three or more keeps its name, and so its node.
      let ever = Set(agreement.memberships.map(\.party)).intersection(parties)
      if ever.count >= 3 || named.contains(agreement.id), !agreement.type.isDirected || agreement.giver == nil {
        let star = Star(
          id: unique("agreement-\(agreement.id)"), agreement: agreement.id, members: bound, type: agreement.type,
          status: tie.status, label: titles.lines(of: agreement, members: bound), tooltip: describe.whole(tie, members: bound))
        if bound.count > options.largestStar { crowds.append(star) } else { stars.append(star) }
        // A pair that stands apart would be told as bound by the star alone.
        for dyad in (tie.dyads + tie.brokenDyads).sorted() {
          guard let status = agreement.status(between: dyad, on: date), status != tie.status else { continue }
          lines.append(line(dyad, of: agreement, status: status))
        }
      } else {
        for dyad in tie.dyads {
          lines.append(line(dyad, of: agreement, status: agreement.status(between: dyad, on: date) ?? tie.status))
        }
      }
      for obligation in agreement.obligations where options.obligations.contains(obligation.kind) {
        for from in obligation.from.sorted() {
          for to in obligation.to.sorted() {
            guard let dyad = Dyad(from, to), tie.dyads.contains(dyad), !agreement.owes(obligation.kind, from: to, to: from) else {
              continue
            }
            lines.append(
              Line(
                id: unique("obligation-\(obligation.kind.rawValue)-\(agreement.id)-\(from)-\(to)"), agreement: agreement.id,
                tail: from, head: to, type: agreement.type, status: agreement.status(between: dyad, on: date) ?? tie.status,
                arrow: Self.arrow(of: obligation.kind), obligation: obligation.kind,
                tooltip: describe.obligation(obligation.kind, from: from, to: to, of: agreement)))
          }
        }
      }
    }
  }

  /// The arrowhead by which the kinds of obligation are told apart.
  static func arrow(of kind: Obligation.Kind) -> String {
    switch kind {
    case .defends: "normal"
    case .consults: "dot"
    case .hosts: "empty"
    case .supplies: "diamond"
    case .designates: "ediamond"
    case .accesses: "odot"
    }
  }
}

extension Agreement {
  /// Whether one party owes this to another under the agreement.
  fileprivate func owes(_ kind: Obligation.Kind, from: PartyCode, to: PartyCode) -> Bool {
    obligations.contains { $0.kind == kind && $0.from.contains(from) && $0.to.contains(to) }
  }
}
