extension LabelledGraph {
  /// Reads an edge list: on each line two ids, and a third column with a weight if the first edge has one, split by blanks,
  /// tabs or a comma. From a `#` at the start of a column, the rest of the line is a comment; empty lines count for nothing.
  /// Lines end with LF or CR LF; a byte order mark is passed over. An empty list is the graph without nodes.
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
    func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<LabelledGraph, EdgeListError> {
      Result { () throws(EdgeListError) in try LabelledGraph(bytes: bytes, directed: directed, policy: policy, order: order) }
    }
    let result = edgeList.withContiguousStorageIfAvailable(read) ?? Array(edgeList).withUnsafeBufferPointer(read)
    self = try result.get()
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, directed: Bool, policy: EdgePolicy, order: LabelOrder
  ) throws(EdgeListError) {
    var parser = EdgeListParser(bytes)
    try parser.parse()
    let labels = try parser.finish(order)
    do {
      graph = try Graph(
        nodeCount: labels.count, directed: directed, sources: parser.sources, targets: parser.targets,
        weights: parser.columns == 3 ? parser.weights : nil, policy: policy)
    } catch {
      // The parser has checked ends and weights; only size is left.
      throw EdgeListError(line: parser.line, problem: .tooManyEdges)
    }
    self.labels = labels
  }
}
