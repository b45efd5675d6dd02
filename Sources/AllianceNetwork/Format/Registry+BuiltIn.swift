extension Registry {
  /// The registry that the program carries inside itself: the files of `models/registry/`, read once.
  ///
  /// Throws ``ModelError`` only where the program was built from files that do not pass `validate`.
  public static func builtIn() throws -> Registry { try carried.get() }

  private static let carried = Result { try Registry(files: carriedFiles) }

  private static var carriedFiles: [ModelFile] {
    EmbeddedModels.files.filter { $0.name.hasPrefix("registry/") }.map { ModelFile(name: "models/\($0.name)", text: $0.text) }
  }
}
