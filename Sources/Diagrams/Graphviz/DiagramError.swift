/// Why a picture could not be made.
public enum DiagramError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Graphviz reported an error, or could not be started; `step` is what it was doing.
  case graphviz(step: String, message: String)
  /// The layout was not done in time.
  case timeLimit(engine: LayoutEngine, seconds: Double)
  /// The program that was to do the layout could not be run, or failed.
  case worker(engine: LayoutEngine, message: String)
  /// The layout came back without a place for a node.
  case unplaced(engine: LayoutEngine, node: String)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .graphviz(let step, let message): "Graphviz: \(step) failed: \(message)"
    case .timeLimit(let engine, let seconds): "the layout engine \(engine.rawValue) was not done within \(seconds.fixed) s"
    case .worker(let engine, let message): "the layout engine \(engine.rawValue) failed: \(message)"
    case .unplaced(let engine, let node): "the layout engine \(engine.rawValue) gave no place for \(node)"
    }
  }
}
