import Latticework

/// Reading of an edge list: untyped ties, two or three columns of ids (`.edges`).
enum EdgeListFile {
  /// Whether the name is that of an edge list.
  static func isOne(_ path: String) -> Bool { path.lowercased().hasSuffix(".edges") }

  /// The simple graph of the list. Throws ``InputError`` where the file cannot be read, a line is at fault, or no tie is in it.
  static func read(_ path: String, directed: Bool, order: LabelOrder) throws -> LabelledGraph {
    let data = try InputFile.read(path)
    do {
      let list = try LabelledGraph(edgeList: data, directed: directed, policy: .simple, order: order)
      guard list.graph.nodeCount > 0 else { throw InputError(message: "\(path): there is no tie in this edge list") }
      return list
    } catch let error as EdgeListError {
      throw InputError(message: "\(path): \(error)")
    }
  }
}
