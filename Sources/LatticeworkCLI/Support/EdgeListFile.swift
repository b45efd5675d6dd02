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
  /// them, else their sum. A list without ties is a graph of isolates. The graph is directed where `directed` or the list's own head says so: `false` is for whoever
  /// drops directions then, and says so.
  static func read(
    _ path: String, directed: Bool?, order: LabelOrder, twoMode asked: Bool, signed: Bool = false, lengths: Bool = false
  ) throws -> EdgeListFile {
    let next = try InputFile.pieces(of: path)
    // What the list says of itself stands in its first piece.
    var pieces = [try next() ?? []]
    let head = EdgeListHead(of: pieces[0])
    let isDirected = directed == true || head.isDirected == true
    do {
      if asked || head.isTwoMode || signed {
        while let piece = try next(), !piece.isEmpty { pieces.append(piece) }
        let bytes = Array(pieces.joined())
        if asked || head.isTwoMode { return .twoMode(try LabelledTwoModeGraph(edgeList: bytes, lengths: lengths)) }
        let file = try ofTwoSigns(bytes, directed: isDirected, order)
        if case .signed = file, directed == nil, isDirected { throw InputError(message: "\(path): \(Self.noDirectionsOfSigns)") }
        return file
      }
      let policy: EdgePolicy = lengths ? .simpleLengths : .simple
      return .oneMode(
        try LabelledGraph(directed: isDirected, policy: policy, order: order) { try pieces.popLast() ?? next() })
    } catch let error as EdgeListError {
      throw InputError(message: "\(path): \(error)")
    }
  }

  private static let noDirectionsOfSigns =
    "the list says of itself that it is directed, and has weights below 0: ties with and against have no directions here; give --no-directed to drop them"

  /// The list of nodes of one kind in `bytes`, with its signs if a weight is below 0.
  private static func ofTwoSigns(_ bytes: [UInt8], directed: Bool, _ order: LabelOrder) throws(EdgeListError) -> EdgeListFile {
    do {
      return .oneMode(try LabelledGraph(edgeList: bytes, directed: directed, policy: .simple, order: order))
    } catch {
      guard case .negativeWeight = error.problem else { throw error }
      return .signed(try LabelledSignedGraph(edgeList: bytes, order: order))
    }
  }

  /// The simple graph of the list at `path`. Throws as the other, and for a list that is two-mode.
  static func read(_ path: String, directed: Bool?, order: LabelOrder, lengths: Bool = false) throws -> LabelledGraph {
    switch try read(path, directed: directed, order: order, twoMode: false, lengths: lengths) {
    case .oneMode(let list): return list
    case .signed(let list): return list.positive
    case .twoMode:
      throw InputError(message: "\(path): \(twoModeRefusal)")
    }
  }

  /// Why a two-mode list is no list of pairs, and what to do.
  static let twoModeRefusal =
    "the list is two-mode, states in one column and agreements in the other; --projection clique ties every two states that share one, and centrality and structure measure it as it is. Where its own head says so, "
    + "take that comment out to read all ids as nodes of one kind"
}
