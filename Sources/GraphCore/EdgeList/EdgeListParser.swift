/// Reads the lines of an edge list, of which it is given some at a time, into columns of node numbers and weights.
struct EdgeListParser {
  var sources: [Int32] = []
  var targets: [Int32] = []
  private(set) var weights: [Double] = []
  private var labels = LabelTable()
  /// How many columns the edges have; 0 before the first, 1 where ids stand alone.
  private(set) var columns = 0
  /// The line being read, counted from 1.
  private(set) var line = 0

  /// The line of each edge, where weights may be below 0.
  private(set) var edgeLines: [Int] = []

  /// The lines at hand.
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private let isSigned: Bool
  /// Where ids may stand alone.
  private let lone: LoneIds
  /// The first line of a list of ids alone.
  private var firstNodeLine = 0

  /// Where an id may stand alone on its line, a node without a tie.
  enum LoneIds {
    /// On every line, or on none.
    case onAllLines
    /// Among edges too.
    case amongEdges
  }

  /// A parser of the lines to come; `isSigned` where weights may be below 0.
  init(signed isSigned: Bool = false, lone: LoneIds = .onAllLines) {
    self.isSigned = isSigned
    self.lone = lone
  }

  /// Reads whole lines, which need not outlive the call. Only the last ones may leave out the end of the last.
  mutating func parse(_ lines: UnsafeBufferPointer<UInt8>) throws(EdgeListError) {
    bytes = lines
    defer { bytes = UnsafeBufferPointer(start: nil, count: 0) }
    labels.expect(bytes.count)
    var position = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      line += 1
      if columns != 3 && columns != 1 && !isSigned && addPlainEdge(&position) { continue }
      let fields = try split(&position)
      if fields.count > 0 { try addEdge(fields) }
    }
  }

  /// The names of the nodes, which from now on are numbered in this order. The parser forgets them.
  mutating func finish(_ order: LabelOrder) throws(EdgeListError) -> [String] {
    let names = try labels.strings()
    labels = LabelTable()
    guard order == .sorted else { return names }
    let sorted = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var place = [Int32](repeating: 0, count: names.count)
    for (new, old) in sorted.enumerated() { place[old] = Int32(new) }
    for edge in sources.indices { sources[edge] = place[Int(sources[edge])] }
    for edge in targets.indices { targets[edge] = place[Int(targets[edge])] }
    return sorted.map { names[$0] }
  }

  /// The ends and weights of the edges. The parser forgets them, so that their memory is free as soon as they are filed.
  mutating func takenColumns() -> EdgeColumns {
    defer { (sources, targets, weights) = ([], [], []) }
    return EdgeColumns(sources: sources, targets: targets, weights: columns == 3 ? weights : nil)
  }

  /// Reads a line of two ids with one separator between them and nothing else, as most are; returns false of any other, and leaves
  /// it to be read.
  private mutating func addPlainEdge(_ position: inout Int) -> Bool {
    let first = Identifier(at: position, in: bytes)
    guard first.end > first.start, bytes[first.start] != .numberSign, first.end &+ 1 < bytes.count else { return false }
    let separator = bytes[first.end]
    guard separator == .blank || separator == .tab || separator == .comma else { return false }
    let second = Identifier(at: first.end &+ 1, in: bytes)
    guard second.end > second.start, bytes[second.start] != .numberSign else { return false }
    if second.end < bytes.count { guard bytes[second.end] == .lineFeed else { return false } }
    guard sources.count < Int(Int32.max) / 2 else { return false }
    position = second.end &+ 1
    columns = 2
    sources.append(labels.node(for: first, in: bytes, line: line))
    targets.append(labels.node(for: second, in: bytes, line: line))
    return true
  }

  /// The columns of one line; leaves `position` at the start of the next.
  private func split(_ position: inout Int) throws(EdgeListError) -> Fields {
    var fields = Fields()
    var afterComma = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case .lineFeed, .numberSign:
        if afterComma { throw error(.emptyColumn) }
        while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
        position += 1
        return fields
      case .blank, .tab:
        position += 1
      case .comma:
        if afterComma || fields.count == 0 { throw error(.emptyColumn) }
        afterComma = true
        position += 1
      case .carriageReturn where position + 1 == bytes.count || bytes[position + 1] == .lineFeed:
        position += 1
      default:
        let start = position
        while position < bytes.count, !bytes[position].endsColumn { position += 1 }
        guard position > start else { throw error(.controlCharacter(byte)) }
        guard fields.add(start..<position) else { throw error(.tooManyColumns) }
        afterComma = false
      }
    }
    if afterComma { throw error(.emptyColumn) }
    return fields
  }

  /// A line of one id: a node without ties, if all lines are, or where it may stand among edges.
  private mutating func addNode(_ id: Range<Int>) throws(EdgeListError) {
    // Ids split by something else are no nodes.
    let isOne = !bytes[id].contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }
    guard lone == .amongEdges || columns < 2, isOne else { throw error(.tooFewColumns) }
    if lone == .onAllLines {
      if columns == 0 { firstNodeLine = line }
      columns = 1
    }
    _ = labels.node(for: Identifier(at: id.lowerBound, in: bytes), in: bytes, line: line)
  }

  private mutating func addEdge(_ fields: Fields) throws(EdgeListError) {
    guard fields.count > 1 else { return try addNode(fields.first) }
    guard columns != 1 else { throw EdgeListError(line: firstNodeLine, problem: .tooFewColumns) }
    if columns == 0 { columns = fields.count }
    guard fields.count == columns else { throw error(.mixedColumns(expected: columns, found: fields.count)) }
    if columns == 3 {
      let text = { (bytes: Slice<UnsafeBufferPointer<UInt8>>) in String(decoding: bytes.prefix(40), as: UTF8.self) }
      guard let weight = Self.weight(bytes[fields.third]), Graph.weightRange.contains(weight.magnitude) else {
        throw error(.notAWeight(text(bytes[fields.third])))
      }
      guard weight > 0 || isSigned else { throw error(.negativeWeight(text(bytes[fields.third]))) }
      weights.append(weight)
    }
    sources.append(labels.node(for: Identifier(at: fields.first.lowerBound, in: bytes), in: bytes, line: line))
    targets.append(labels.node(for: Identifier(at: fields.second.lowerBound, in: bytes), in: bytes, line: line))
    if isSigned { edgeLines.append(line) }
    guard sources.count <= Int(Int32.max) / 2 else { throw error(.tooManyEdges) }
  }

  /// A decimal number; not the names and hexadecimals that Swift would also read.
  private static func weight(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    let decimal = text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return decimal ? Double(String(decoding: text, as: UTF8.self)) : nil
  }

  private func error(_ problem: EdgeListError.Problem) -> EdgeListError {
    EdgeListError(line: line, problem: problem)
  }
}

/// Up to three columns of a line, as ranges of bytes.
private struct Fields {
  private(set) var count = 0
  private(set) var first = 0..<0
  private(set) var second = 0..<0
  private(set) var third = 0..<0

  /// Returns false if there are three already.
  mutating func add(_ range: Range<Int>) -> Bool {
    switch count {
    case 0: first = range
    case 1: second = range
    case 2: third = range
    default: return false
    }
    count += 1
    return true
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let numberSign = UInt8(ascii: "#")
}
