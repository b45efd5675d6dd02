/// What the arcs of a level weigh: any numbers, or whole ones, in half the memory, in a graph without weights.
protocol LeidenWeight: BitwiseCopyable {
  /// What an arc of a graph without weights weighs.
  static var one: Self { get }
  static var zero: Self { get }
  /// What the arcs of a graph weigh; none, where it has no weights.
  static func arcs(of graph: Graph) -> [Self]
  /// The strengths of its nodes.
  static func strengths(of graph: Graph) -> [Self]
  /// The number, to reckon with.
  var value: Double { get }
  /// 1 if it is 0, else 0. It is not below 0.
  var nought: Int { get }
  /// The number, if it is to be taken once, or 0, if not at all.
  func taken(_ times: Int) -> Self
  /// A sum and a difference of which none is beyond the strength of the whole graph.
  static func plus(_ a: Self, _ b: Self) -> Self
  static func minus(_ a: Self, _ b: Self) -> Self
}

extension Double: LeidenWeight {
  static var one: Double { 1 }
  static func arcs(of graph: Graph) -> [Double] { graph.weightedRows().weights ?? [] }
  static func strengths(of graph: Graph) -> [Double] { graph.strengths() }
  @inline(__always) var value: Double { self }
  @inline(__always) static func plus(_ a: Double, _ b: Double) -> Double { a + b }
  @inline(__always) static func minus(_ a: Double, _ b: Double) -> Double { a - b }
}

extension Int32: LeidenWeight {
  static var one: Int32 { 1 }
  static func arcs(of graph: Graph) -> [Int32] { [] }
  static func strengths(of graph: Graph) -> [Int32] { graph.outgoing.degrees().array }
  @inline(__always) var value: Double { Double(self) }
  @inline(__always) var nought: Int { same(as: 0) }
  @inline(__always) func taken(_ times: Int) -> Int32 { self & Int32(truncatingIfNeeded: 0 &- times) }
  @inline(__always) static func plus(_ a: Int32, _ b: Int32) -> Int32 { a &+ b }
  @inline(__always) static func minus(_ a: Int32, _ b: Int32) -> Int32 { a &- b }
}
