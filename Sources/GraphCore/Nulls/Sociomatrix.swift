/// A square table of numbers about ordered pairs of the same nodes, such as ties of one layer, distance or trade. Its diagonal
/// plays no part.
public struct Sociomatrix: Sendable, Equatable {
  /// How many nodes there are.
  public let nodeCount: Int
  /// Row after row; the diagonal is 0.
  public let values: [Double]
  /// Whether every value is the same both ways.
  public let isSymmetric: Bool

  /// The table of a graph: weights, or 1, where there is a tie, and 0 elsewhere. Parallel edges add up, loops are left out.
  /// Space O(nodes²).
  public init(_ graph: Graph) {
    var values = [Double](repeating: 0, count: graph.nodeCount * graph.nodeCount)
    let rows = graph.weightedRows()
    for node in graph.nodes {
      for arc in rows.row(node) where rows.targets[arc] != Int32(node) {
        values[node * graph.nodeCount + Int(rows.targets[arc])] += rows.weights?[arc] ?? 1
      }
    }
    self.init(nodeCount: graph.nodeCount, values: values)
  }

  /// The table of the given rows; what stands on the diagonal is passed over.
  /// - Throws: `MeasureError.lengthDoesNotMatch` for a row of another length, `.notANumber` for a value that is not finite.
  public init(rows: [[Double]]) throws(MeasureError) {
    var values: [Double] = []
    for (index, row) in rows.enumerated() {
      guard row.count == rows.count else {
        throw .lengthDoesNotMatch(name: "Row \(index)", count: row.count, nodeCount: rows.count)
      }
      for (column, value) in row.enumerated() {
        guard value.isFinite || index == column else { throw .notANumber(row: index, column: column) }
        values.append(index == column ? 0 : value)
      }
    }
    self.init(nodeCount: rows.count, values: values)
  }

  private init(nodeCount: Int, values: [Double]) {
    (self.nodeCount, self.values) = (nodeCount, values)
    isSymmetric = (0..<nodeCount).allSatisfy { a in
      (0..<a).allSatisfy { values[a * nodeCount + $0] == values[$0 * nodeCount + a] }
    }
  }

  /// The kind of graph whose ties the values are: undirected where they are the same both ways, and with weights.
  public var kind: GraphKind { GraphKind(isSymmetric ? .undirected : .directed, isWeighted: true) }

  /// The value of an ordered pair.
  public subscript(row: Int, column: Int) -> Double { values[row * nodeCount + column] }

  /// The pairs that count: each once where all tables are symmetric, else both ways.
  static func pairs(of tables: [Sociomatrix]) -> [(Int, Int)] {
    let count = tables.first?.nodeCount ?? 0
    let once = tables.allSatisfy(\.isSymmetric)
    return (0..<count).flatMap { a in (0..<count).filter { once ? $0 > a : $0 != a }.map { (a, $0) } }
  }

  /// Refuses tables of different nodes.
  static func requireSameSize(_ tables: [Sociomatrix]) throws(MeasureError) {
    for table in tables where table.nodeCount != tables[0].nodeCount {
      throw .lengthDoesNotMatch(name: "A table", count: table.nodeCount, nodeCount: tables[0].nodeCount)
    }
  }
}
