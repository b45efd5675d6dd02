import AllianceNetwork

extension Scenario {
  /// Reads a scenario file. What it comes after may be in `library`.
  ///
  /// Throws ``AllianceNetwork/ModelError`` with every problem that was found.
  public init(file: ModelFile, registry: Registry, library: ScenarioLibrary = .init()) throws {
    _ = try ScenarioLibrary(files: [file], registry: registry, adding: library)
    let log = ProblemLog(file: file.name)
    guard let draft = ScenarioDraft(file: file, registry: registry, log: log) else { throw ModelError(log.problems) }
    self = draft.scenario
  }
}
