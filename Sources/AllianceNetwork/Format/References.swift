/// What the codes of an agreement may point to: the parties, agreements and sources that are known where it stands.
package struct References {
  package let registry: Registry
  /// Ids of agreements known beside the registry's.
  var agreements: Set<AgreementID> = []
  /// Ids of sources known beside the registry's.
  var sources: Set<String> = []

  private let registered: Set<String>

  package init(registry: Registry, agreements: Set<AgreementID> = [], sources: Set<String> = []) {
    self.registry = registry
    self.agreements = agreements
    self.sources = sources
    registered = Set(registry.sources.map(\.id))
  }

  func knows(_ id: AgreementID) -> Bool { agreements.contains(id) || registry.agreement(id) != nil }

  func knowsSource(_ id: String) -> Bool { sources.contains(id) || registered.contains(id) }
}

extension Agreement {
  /// The other agreements that it names.
  package var pointers: [AgreementID] {
    replaces + [organisation, instrument].compactMap(\.self) + (proposal?.amends ?? [])
  }
}

extension Registry {
  /// What to write instead of a code that is not known.
  public func suggestion(for party: PartyCode) -> String {
    let near = AllianceNetwork.suggestion(for: party.text, among: states.map(\.code.text) + organisations.map(\.code.text))
    return near.hasPrefix("did") ? near : "use an ISO 3166 alpha-3 code, or add the party with --registry"
  }
}

extension Field {
  /// Notes every party, agreement and source that `agreement` names and nobody knows.
  package func check(_ agreement: Agreement, against references: References) {
    var parties = agreement.memberships.map(\.party)
    if let proposal = agreement.proposal {
      parties += proposal.founders + proposal.joiners.flatMap(\.parties) + proposal.exclusions.map(\.party)
    }
    for party in Set(parties).sorted() { check(party, in: references.registry, of: agreement.id.text) }
    for id in Set(agreement.pointers).sorted() where !references.knows(id) {
      fail("\(agreement.id) points to the agreement \(id), which nobody holds", "add it, or mend the id")
    }
    for source in agreement.sources where !references.knowsSource(source) {
      fail("\(agreement.id) names the source \"\(source)\", which is not listed", "add it under sources:")
    }
  }

  /// Notes `party` where the registry does not know it.
  package func check(_ party: PartyCode, in registry: Registry, of owner: String) {
    guard !registry.knows(party) else { return }
    fail("\(owner) names the party \(party), which the registry does not know", registry.suggestion(for: party))
  }

  /// Notes a circle of agreements that replace one another.
  func refuseCircles(among agreements: [Agreement]) {
    let next = Dictionary(agreements.map { ($0.id, $0.replaces) }) { first, _ in first }
    if let circle = findCircle(from: agreements.map(\.id).sorted(), next: { next[$0] ?? [] }) {
      fail(
        "a circle of agreements that replace one another: \(circle.map(\.text).joined(separator: " replaces "))",
        "leave one of these out")
    }
  }
}

/// A circle that is reached from one of `starts` by going from each node to its `next` ones, its first node again at its end; `nil` where there
/// is none. O(nodes + arrows), without recursion.
public func findCircle<Node: Hashable>(from starts: [Node], next: (Node) -> [Node]) -> [Node]? {
  var done: Set<Node> = []
  for start in starts where !done.contains(start) {
    var path: [Node] = [start]
    var left: [[Node]] = [next(start).reversed()]
    var onPath: Set<Node> = [start]
    while let last = path.last {
      guard let node = left[left.count - 1].popLast() else {
        done.insert(last)
        onPath.remove(last)
        path.removeLast()
        left.removeLast()
        continue
      }
      if onPath.contains(node) { return path.drop { $0 != node } + [node] }
      if done.contains(node) { continue }
      path.append(node)
      onPath.insert(node)
      left.append(next(node).reversed())
    }
  }
  return nil
}
