extension Registry {
  /// Reads the files of a registry as one. Throws ``ModelError`` with every problem of every file: unknown keys, codes used twice, parties,
  /// agreements and sources that neither the files nor `known` holds.
  public init(files: [ModelFile], known: Registry = Registry()) throws {
    let logs = files.map { ProblemLog(file: $0.name) }
    var states: [Located<State>] = []
    var organisations: [Located<Organisation>] = []
    var agreements: [Located<Agreement>] = []
    var sources: [Located<Source>] = []
    for (file, log) in zip(files, logs) {
      guard
        let record = file.record(of: .registry, keys: ["format", "sources", "states", "organisations", "agreements"], log: log)
      else { continue }
      states += record.list("states") { $0.located { $0.state() } }
      organisations += record.list("organisations") { $0.located { $0.organisation() } }
      agreements += record.list("agreements") { $0.located { $0.agreement() } }
      sources += record.list("sources") { $0.located { $0.source() } }
    }
    refuseTwice(states.map { ($0.value.code.text, $0.field) } + organisations.map { ($0.value.code.text, $0.field) })
    refuseTwice(agreements.map { ($0.value.id.text, $0.field) })
    refuseDifferent(sources)
    let registry = Registry(
      states: states.map(\.value), organisations: organisations.map(\.value), agreements: agreements.map(\.value),
      sources: sources.map(\.value))
    let references = References(registry: known.adding(registry))
    for agreement in agreements { agreement.field.check(agreement.value, against: references) }
    agreements.first?.field.refuseCircles(among: agreements.map(\.value))
    let problems = logs.flatMap(\.problems)
    if problems.contains(where: { $0.severity == .error }) { throw ModelError(problems) }
    self = registry
  }
}

/// A value and where it stands.
package struct Located<Value> {
  package let value: Value
  package let field: Field
}

extension Field {
  /// What `read` makes of this field, with its place.
  package func located<Value>(_ read: (Field) -> Value?) -> Located<Value>? { read(self).map { Located(value: $0, field: self) } }

  func state() -> State? {
    let keys = [
      "code", "iso2", "cow", "name", "formal", "aliases", "short", "demonyms", "metonyms", "capital", "region", "spells",
    ]
    guard let record = record(keys), let code = record.need("code")?.party(), let name = record.need("name")?.localizedText()
    else { return nil }
    return State(
      code: code, iso2: record["iso2"]?.words(), cow: record["cow"]?.integer(), name: name,
      formal: record["formal"]?.localizedText() ?? .init(), aliases: record["aliases"]?.localizedList() ?? .init(),
      short: record["short"]?.localizedList() ?? .init(), demonyms: record["demonyms"]?.localizedList() ?? .init(),
      metonyms: record["metonyms"]?.localizedList() ?? .init(), capital: record["capital"]?.capital(),
      region: record["region"]?.words(), spells: record.list("spells") { $0.spell() })
  }

  private func capital() -> Capital? {
    guard let record = record(["name", "latitude", "longitude"]), let name = record.need("name")?.localizedText(),
      let latitude = record.need("latitude")?.number(in: -90...90),
      let longitude = record.need("longitude")?.number(in: -180...180)
    else { return nil }
    return Capital(name: name, latitude: latitude, longitude: longitude)
  }

  func organisation() -> Organisation? {
    guard let record = record(["code", "name", "aliases", "sources"]), let code = record.need("code")?.party(),
      let name = record.need("name")?.localizedText()
    else { return nil }
    return Organisation(
      code: code, name: name, aliases: record["aliases"]?.localizedList() ?? .init(),
      sources: record.list("sources") { $0.words() })
  }
}

/// Notes every source that stands twice in a file, or otherwise in another file. Files of one registry may list the same source.
private func refuseDifferent(_ sources: [Located<Source>]) {
  var first: [String: Located<Source>] = [:]
  for source in sources {
    guard let other = first[source.value.id] else {
      first[source.value.id] = source
      continue
    }
    if other.field.log === source.field.log {
      source.field.fail("\(source.value.id) stands twice", "leave one")
    } else if other.value != source.value {
      source.field.fail(
        "\(source.value.id) is another source in \(other.field.log.file)", "make both the same, or give one another id")
    }
  }
}

/// Notes every code that stands a second time, at its second place.
package func refuseTwice(_ codes: [(code: String, field: Field)]) {
  var seen: Set<String> = []
  for (code, field) in codes where !seen.insert(code).inserted {
    field.fail("\(code) stands twice", "leave one")
  }
}
