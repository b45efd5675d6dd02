extension Network {
  /// Reads a network. `registry` resolves the agreements that the file takes from it by `use:`, and knows the parties.
  ///
  /// Throws ``ModelError`` with every problem that was found; `warn` receives what does not stand in the way.
  public init(file: ModelFile, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let log = ProblemLog(file: file.name)
    let keys = ["format", "id", "title", "as-of", "note", "roster", "hub", "excludes", "sources", "agreements"]
    guard let record = file.record(of: .network, keys: keys, log: log), let id = record.need("id")?.words() else {
      throw ModelError(log.problems)
    }
    var network = Network(id: id)
    network.title = record["title"]?.localizedText() ?? .init()
    network.asOf = record["as-of"]?.date()
    network.note = record["note"]?.words()
    network.roster = record["roster"]?.roster(known: registry) ?? []
    network.hub = record["hub"]?.party()
    let sources = record.list("sources") { $0.located { $0.source() } }
    let agreements = record.list("agreements") { $0.located { $0.agreement(known: registry) } }
    refuseTwice(sources.map { ($0.value.id, $0.field) })
    refuseTwice(agreements.map { ($0.value.id.text, $0.field) })
    network.excludes = record.list("excludes") { $0.networkExclusion(held: Set(agreements.map(\.value.id)), registry: registry) }
    let references = References(
      registry: registry, agreements: Set(agreements.map(\.value.id)), sources: Set(sources.map(\.value.id)))
    for agreement in agreements { agreement.field.check(agreement.value, against: references) }
    record["agreements"]?.refuseCircles(among: agreements.map(\.value))
    if let hub = network.hub, !network.roster.isEmpty, !network.roster.contains(hub) {
      record["hub"]?.fail("the hub \(hub) is not in the roster")
    }
    network.agreements = agreements.map(\.value)
    network.sources = sources.map(\.value) + registry.sources(of: network.agreements, but: Set(sources.map(\.value.id)))
    self = try log.result(network)
    log.problems.forEach(warn)
  }
}

extension Registry {
  /// The registry's sources that `agreements` name, sorted by id, but for those in `listed`.
  public func sources(of agreements: [Agreement], but listed: Set<String> = []) -> [Source] {
    let named = Set(agreements.flatMap(\.sources)).subtracting(listed)
    return sources.filter { named.contains($0.id) }
  }
}

extension ModelFile {
  /// The root of a file of `format` as a record with `keys`; `nil` with the problems in `log` where it is none.
  package func record(of format: ModelFormat, keys: [String], log: ProblemLog) -> Record? {
    do {
      return try root(expecting: [format], log: log).field.record(keys)
    } catch let error as ModelError {
      if !log.hasErrors { error.problems.forEach(log.add) }
    } catch {
      log.add(Problem(file: name, message: "the file cannot be read: \(error)"))
    }
    return nil
  }
}

extension Field {
  /// An agreement of its own, or the registry's by `{use: ID}`.
  package func agreement(known registry: Registry) -> Agreement? {
    guard let use = node.mapping?["use"] else { return agreement() }
    guard record(["use"]) != nil, let id = Field(node: use, path: "\(path).use", log: log).agreementID() else { return nil }
    if let agreement = registry.agreement(id) { return agreement }
    let near = suggestion(for: id.text, among: registry.agreements.map(\.id.text))
    fail(
      "the registry holds no agreement \(id)",
      near.hasPrefix("did") ? near : "write the agreement out here, or add it with --registry")
    return nil
  }

  /// An agreement that is left out, and why. It must not be among those that are held.
  fileprivate func networkExclusion(held: Set<AgreementID>, registry: Registry) -> Network.Exclusion? {
    guard let record = record(["agreement", "reason"]), let field = record.need("agreement"), let id = field.agreementID(),
      let reason = record.need("reason")?.words()
    else { return nil }
    if held.contains(id) { field.fail("\(id) is left out and held", "take it out of one of the lists") }
    if registry.agreement(id) == nil {
      field.fail("the registry holds no agreement \(id)", suggestion(for: id.text, among: registry.agreements.map(\.id.text)))
    }
    return Network.Exclusion(agreement: id, reason: reason)
  }

  /// A list of different parties that the registry knows.
  fileprivate func roster(known registry: Registry) -> [PartyCode] {
    let parties = list { $0.located { $0.party() } }
    for party in parties { party.field.check(party.value, in: registry, of: "the roster") }
    refuseTwice(parties.map { ($0.value.text, $0.field) })
    return Set(parties.map(\.value)).sorted()
  }
}
