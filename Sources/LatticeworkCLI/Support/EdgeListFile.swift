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

  /// Reads the list at `path`, as two-mode where that is `asked` for or the list says so of itself. Throws ``InputError`` where the file cannot be read, or a line is
  /// at fault; a weight below 0 is a fault where lists of ties with and against are not `signed`. Where weights are `lengths`, a tie given twice has the least of
  /// them, else their sum. A list without ties is a graph of isolates.
  static func read(
    _ path: String, directed: Bool, order: LabelOrder, twoMode asked: Bool, signed: Bool = false, lengths: Bool = false
  ) throws -> EdgeListFile {
    let next = try InputFile.pieces(of: path)
    // What the list says of itself stands in its first line.
    var pieces = [try next() ?? []]
    let isTwoMode = asked || LabelledTwoModeGraph.isDeclared(in: pieces[0])
    do {
      if isTwoMode || signed {
        while let piece = try next(), !piece.isEmpty { pieces.append(piece) }
        let bytes = Array(pieces.joined())
        return isTwoMode
          ? .twoMode(try LabelledTwoModeGraph(edgeList: bytes, lengths: lengths))
          : try ofTwoSigns(bytes, directed: directed, order)
      }
      let policy: EdgePolicy = lengths ? .simpleLengths : .simple
      return .oneMode(
        try LabelledGraph(directed: directed, policy: policy, order: order) { try pieces.popLast() ?? next() })
    } catch let error as EdgeListError {
      throw InputError(message: "\(path): \(error)")
    }
  }

  /// The list of nodes of one kind in `bytes`, with its signs if a weight is below 0.
  private static func ofTwoSigns(_ bytes: [UInt8], directed: Bool, _ order: LabelOrder) throws(EdgeListError) -> EdgeListFile {
    do {
      return .oneMode(try LabelledGraph(edgeList: bytes, directed: directed, policy: .simple, order: order))
    } catch {
      guard case .negativeWeight = error.problem else { throw error }
      return .signed(try LabelledSignedGraph(edgeList: bytes, order: order))
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
}
