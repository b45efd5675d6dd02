/// The kind of graph that a score was taken of, as far as measures differ by it.
public struct GraphKind: Sendable, Hashable {
  /// What the ties are.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Ties without direction.
    case undirected
    /// Ties with a direction.
    case directed
    /// Ties between nodes of two kinds, without direction.
    case twoMode = "two-mode"
    /// Ties without direction in several layers.
    case layered
    /// Ties without direction, with and against.
    case signed
    /// Ties of any number of nodes.
    case hypergraph
  }

  /// What the ties are.
  public let form: Form
  /// Whether ties have weights. A measure of which weights are no part says so by its definition.
  public let isWeighted: Bool
  /// Whether it has neither loops nor parallel edges.
  public let isSimple: Bool

  /// A kind; without weights, loops and parallel edges where nothing else is said.
  public init(_ form: Form, isWeighted: Bool = false, isSimple: Bool = true) {
    self.form = form
    self.isWeighted = isWeighted
    self.isSimple = isSimple
  }
}

extension GraphKind: CustomStringConvertible {
  /// `undirected`, `directed, weighted`, `undirected, with loops or parallel edges`.
  public var description: String {
    form.rawValue + (isWeighted ? ", weighted" : "") + (isSimple ? "" : ", with loops or parallel edges")
  }
}

extension Graph {
  /// Directed or not, with weights or without, simple or not. O(1).
  public var kind: GraphKind {
    GraphKind(
      isDirected ? .directed : .undirected, isWeighted: isWeighted, isSimple: loopCount == 0 && parallelCount == 0)
  }
}
