extension LabelledGraph {
  /// Reads an edge list: on each line two ids, and a third column with a weight if the first edge has one, split by blanks,
  /// tabs or a comma. From a `#` at the start of a column, the rest of the line is a comment; empty lines count for nothing.
  /// Lines end with LF or CR LF; a byte order mark is passed over. An empty list is the graph without nodes, and one that has an id alone on every line
  /// that of these nodes without a tie.
  ///
  /// - Parameters:
  ///   - edgeList: The bytes of the list, in UTF-8. Ids are not normalised; two spellings of one id are an error.
  ///   - directed: Whether the first id of a line is the edge's source.
  ///   - policy: What becomes of parallel edges and loops; `graph.tally` says of how many. The node of a dropped loop stays.
  ///   - order: Which id becomes which node.
  /// - Throws: `EdgeListError` for the first line at fault.
  /// - Complexity: Time O(bytes), and O(ids · log ids) where they are sorted; space O(bytes).
  public init(
    edgeList: some Sequence<UInt8>, directed: Bool, policy: EdgePolicy, order: LabelOrder = .firstAppearance
  ) throws(EdgeListError) {
    try self.init(edgeList: edgeList, directed: directed, policy: policy, order: order, by: EdgeListParser())
  }

  /// The same by a parser of its own.
  init(
    edgeList: some Sequence<UInt8>, directed: Bool, policy: EdgePolicy, order: LabelOrder = .firstAppearance,
    by parser: EdgeListParser
  ) throws(EdgeListError) {
    func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<LabelledGraph, EdgeListError> {
      Result { () throws(EdgeListError) in
        var parser = parser
        try parser.parse(bytes)
        return try LabelledGraph(consume parser, directed: directed, policy: policy, order: order)
      }
    }
    let result = edgeList.withContiguousStorageIfAvailable(read) ?? Array(edgeList).withUnsafeBufferPointer(read)
    self = try result.get()
  }

  /// Reads an edge list that comes in pieces, such as those of a file: as the other, in less memory, since no more of the list is kept than one piece.
  ///
  /// - Parameters:
  ///   - directed: Whether the first id of a line is the edge's source.
  ///   - policy: What becomes of parallel edges and loops.
  ///   - order: Which id becomes which node.
  ///   - next: The next bytes of the list, however cut; nil, or none, at its end.
  /// - Throws: `EdgeListError` for the first line at fault, and what `next` throws.
  /// - Complexity: As the other; space O(ids + edges + bytes of the longest piece and line).
  public init(
    directed: Bool, policy: EdgePolicy, order: LabelOrder = .firstAppearance, pieces next: () throws -> [UInt8]?
  ) throws {
    var parser = EdgeListParser()
    // The beginning of a line of which the end has not come.
    var rest: [UInt8] = []
    while let piece = try next(), !piece.isEmpty {
      let lines = (piece.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      rest.append(contentsOf: piece[..<lines])
      if lines > 0 {
        try rest.withUnsafeBufferPointer { bytes throws(EdgeListError) in try parser.parse(bytes) }
        rest.removeAll(keepingCapacity: true)
      }
      rest.append(contentsOf: piece[lines...])
    }
    try rest.withUnsafeBufferPointer { bytes throws(EdgeListError) in try parser.parse(bytes) }
    rest = []
    try self.init(consume parser, directed: directed, policy: policy, order: order)
  }

  /// The graph of what a parser has read.
  private init(
    _ parser: consuming EdgeListParser, directed: Bool, policy: EdgePolicy, order: LabelOrder
  ) throws(EdgeListError) {
    let labels = try parser.finish(order)
    let line = parser.line
    do {
      graph = try Graph(nodeCount: labels.count, directed: directed, columns: parser.takenColumns(), policy: policy)
    } catch {
      // The parser has checked ends and weights; only size is left.
      throw EdgeListError(line: line, problem: .tooManyEdges)
    }
    self.labels = labels
  }
}
