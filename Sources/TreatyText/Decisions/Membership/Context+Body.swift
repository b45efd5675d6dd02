import AllianceNetwork

extension Context {
  /// The bodies named in a block or the two before it, the newest last, each once; none where another agreement of several has been named since.
  func toldBodies(in block: Int) -> [Body] { bodies.filter { block - $0.block < 3 }.map(\.body) }

  /// Remembers the bodies that a sentence names; an agreement of several that is none makes the text forget them. O(parties + agreements).
  func rememberBody(_ reading: Reading, _ registry: Registry) {
    let named = Body.named(in: reading, registry)
    let other = reading.things.last { thing in
      guard let id = thing.agreement, Body.body(of: id, registry) == nil else { return false }
      return (registry.agreement(id)?.memberships.count ?? 0) > 2
    }
    if let other, named.allSatisfy({ ($0.range?.lowerBound ?? 0) < other.range.lowerBound }) { return bodies.removeAll() }
    for body in named {
      bodies.removeAll { $0.body.code == body.code }
      bodies.append(ToldBody(body: Body(code: body.code, type: body.type), block: reading.sentence.block))
    }
    if bodies.count > 4 { bodies.removeFirst(bodies.count - 4) }
  }
}
