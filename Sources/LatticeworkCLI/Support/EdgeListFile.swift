import Foundation
import Latticework

/// An edge list (`.edges`): untyped ties, two or three columns of ids.
enum EdgeListFile {
  /// Nodes of one kind.
  case oneMode(LabelledGraph)
  /// States in the first column and agreements in the second.
  case twoMode(LabelledTwoModeGraph)
  /// Ties with and against, the latter with a weight below 0.
  case signed(LabelledSignedGraph)

  /// Whether the name is that of an edge list.
  static func isOne(_ path: String) -> Bool { path.lowercased().hasSuffix(".edges") }

  /// Reads the list at `path`, as two-mode where that is `asked` for or the list says so of itself. Throws ``InputError`` where the file cannot be read, a line is
  /// at fault, or no tie is in it; a weight below 0 is a fault where lists of ties with and against are not `signed`.
  static func read(
    _ path: String, directed: Bool, order: LabelOrder, twoMode asked: Bool, signed: Bool = false
  ) throws -> EdgeListFile {
    let data = try InputFile.read(path)
    let isTwoMode = asked || LabelledTwoModeGraph.isDeclared(in: data)
    do throws(EdgeListError) {
      let file: EdgeListFile =
        isTwoMode
        ? .twoMode(try LabelledTwoModeGraph(edgeList: [UInt8](data)))
        : try oneMode(data, directed: directed, order, signed: signed)
      if !file.isEmpty { return file }
    } catch {
      throw InputError(message: "\(path): \(error)")
    }
    throw InputError(message: "\(path): there is no tie in this edge list")
  }

  /// The list of nodes of one kind in `data`, with its signs where these may be.
  private static func oneMode(
    _ data: Data, directed: Bool, _ order: LabelOrder, signed: Bool
  ) throws(EdgeListError) -> EdgeListFile {
    do {
      return .oneMode(try LabelledGraph(edgeList: data, directed: directed, policy: .simple, order: order))
    } catch {
      guard signed, case .negativeWeight = error.problem else { throw error }
      return .signed(try LabelledSignedGraph(edgeList: [UInt8](data), order: order))
    }
  }

  /// The simple graph of the list at `path`. Throws as the other, and for a list that says of itself that it is two-mode.
  static func read(_ path: String, directed: Bool, order: LabelOrder) throws -> LabelledGraph {
    switch try read(path, directed: directed, order: order, twoMode: false) {
    case .oneMode(let list): return list
    case .signed(let list): return list.positive
    case .twoMode:
      throw InputError(
        message:
          "\(path): the first line says that the list is two-mode, states in one column and agreements in the other; measure it with centrality or structure, or take that line "
          + "out to read all ids as nodes of one kind")
    }
  }

  private var isEmpty: Bool {
    switch self {
    case .oneMode(let list): list.graph.nodeCount == 0
    case .signed(let list): list.labels.isEmpty
    case .twoMode(let list): list.actors.isEmpty
    }
  }
}
