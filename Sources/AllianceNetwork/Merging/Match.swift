/// What a tie tells of in a network.
enum Match {
  /// An agreement as a whole.
  case whole(Int)
  /// One pair of an agreement of several, which stands otherwise than the whole.
  case leg(Int, Dyad)
  /// Part of an agreement: a state's membership in a body, two allies of a pact of several.
  case part(Int)
  /// One of several agreements, and nothing says which.
  case several([AgreementID])
}

extension Merger {
  /// What `tie` tells of; `nil` where it is nothing that the network holds.
  func match(_ tie: CodedTie) -> Match? {
    membership(of: tie) ?? named(by: tie) ?? alike(tie) ?? alliance(of: tie)
  }

  /// `FIN`, `NATO`: a member of a body that the network holds under the organisation's code.
  private func membership(of tie: CodedTie) -> Match? {
    guard tie.parties.count == 2, let body = tie.parties.first(where: { registry.organisation($0) != nil }),
      let member = tie.parties.first(where: { $0 != body }),
      let index = network.agreements.firstIndex(where: { $0.id.text == body.text }),
      network.agreements[index].memberships.contains(where: { $0.party == member })
    else { return nil }
    return tie.status.coarse == .concluded ? .part(index) : nil
  }

  /// The agreement whose id the tie gives as its name: a leg where it is a pair that dropped out, else the whole where it has the parties or most
  /// of them.
  private func named(by tie: CodedTie) -> Match? {
    guard let name = tie.name, let index = network.agreements.firstIndex(where: { $0.id.text == name && $0.type == tie.type })
    else { return nil }
    let agreement = network.agreements[index]
    if let leg = agreement.leg(toldBy: tie) { return .leg(index, leg) }
    let isMeant = textsAlone && registry.agreement(named: tie)?.tells(of: tie) ?? false
    return isMeant || tie.basis == .named || agreement.tells(of: tie) ? .whole(index) : nil
  }

  /// The one agreement with the tie's type, giver and parties; of several the one that stands. A tie with the name of another registered
  /// agreement is none of them.
  private func alike(_ tie: CodedTie) -> Match? {
    let other = registry.agreement(named: tie)?.id
    let same = network.agreements.indices.filter { index in
      let agreement = network.agreements[index]
      return agreement.type == tie.type && agreement.isBetween(tie.parties) && (tie.from == nil || tie.from == agreement.giver)
        && (other == nil || other == agreement.id || registry.agreement(agreement.id) == nil)
        && (other == agreement.id || !agreement.isRuledOut(by: tie.status, on: tie.date))
    }
    if same.count == 1 { return .whole(same[0]) }
    let called = same.filter { tie.name.map(network.agreements[$0].names.contains) ?? false }
    if called.count == 1 { return .whole(called[0]) }
    let standing = same.filter { network.agreements[$0].status(on: nil)?.coarse != .ended }
    if standing.count == 1 { return .whole(standing[0]) }
    return same.isEmpty ? nil : .several(same.map { network.agreements[$0].id }.sorted())
  }

  /// The one defence pact of several to which two states belong whom a text calls allies (Australia and the United States in ANZUS), or its leg where
  /// the text tells that they no longer are and the pact has a leg of theirs (New Zealand and the United States).
  private func alliance(of tie: CodedTie) -> Match? {
    guard tie.type == .defensePact, tie.parties.count == 2, tie.name == nil, let dyad = Dyad(tie.parties[0], tie.parties[1])
    else { return nil }
    let pacts = network.agreements.indices.filter { index in
      let pact = network.agreements[index]
      guard pact.type == .defensePact, Set(pact.parties(on: nil)).isSuperset(of: tie.parties),
        !pact.isRuledOut(by: tie.status, on: tie.date)
      else { return false }
      return switch tie.status.coarse {
      case .concluded: pact.status(between: dyad, on: nil)?.coarse == .concluded
      case .ended: pact.legs.contains { $0.between == dyad }
      default: false
      }
    }
    guard pacts.count == 1 else { return nil }
    return tie.status.coarse == .ended ? .leg(pacts[0], dyad) : .part(pacts[0])
  }
}

extension Agreement {
  /// Whether the tie's parties are those of the agreement as a whole, two thirds of them, or a pair that dropped out.
  func tells(of tie: CodedTie) -> Bool {
    if isBetween(tie.parties) || leg(toldBy: tie) != nil { return true }
    let members = Set(memberships.map(\.party))
    return members.isSuperset(of: tie.parties) && tie.parties.count * 3 >= members.count * 2
  }

  /// The pair of an agreement of several that `tie` says has dropped out of it; `nil` where it says something else.
  func leg(toldBy tie: CodedTie) -> Dyad? {
    let members = Set(memberships.map(\.party))
    guard tie.parties.count == 2, members.count > 2, members.isSuperset(of: tie.parties), tie.status.coarse == .ended else {
      return nil
    }
    return Dyad(tie.parties[0], tie.parties[1])
  }

  /// Whether these are the parties that have not left. `parties` are sorted.
  func isBetween(_ parties: [PartyCode]) -> Bool { self.parties(on: nil) == parties }

  /// Every name of the agreement.
  public var names: [String] {
    [name.english, name.japanese].compactMap(\.self) + aliases.english + aliases.japanese
  }
}

extension Registry {
  /// The agreement whose id the tie gives as its name, where it is of the tie's type.
  func agreement(named tie: CodedTie) -> Agreement? {
    guard let id = tie.name.flatMap({ AgreementID($0) }), let agreement = agreement(id), agreement.type == tie.type else {
      return nil
    }
    return agreement
  }
}
