import AllianceNetwork
import GraphCore
import Measures
import TestSupport
import Testing

@Suite("Every measure of nodes and of networks, whatever the graph: names play no part, and ranges hold")
struct EveryMeasureTests {
  /// A list of ties with weights in halves.
  private struct Sample {
    let form: GraphKind.Form
    let ties: [(String, String, String)]
    /// Nodes without a tie.
    let isolates: [String]

    /// Ten nodes, in two-mode lists six and four; of odd seeds the fourth is an isolate. The higher the seed, the more ties.
    init(_ form: GraphKind.Form, seed: Int) {
      var generator = SplitMix64(state: UInt64(seed))
      let names = (0..<10).map { ($0 < 6 ? "a" : "e") + String(100 + $0) }
      var ties: [(String, String, String)] = []
      for first in names.indices {
        for second in names.indices where form == .directed ? first != second : first < second {
          guard form != .twoMode || first < 6 && second >= 6 else { continue }
          guard seed.isMultiple(of: 2) || first != 3 && second != 3 else { continue }
          guard Double.random(in: 0..<1, using: &generator) < 0.07 * Double(seed) + (form == .twoMode ? 0.15 : 0.03) else {
            continue
          }
          ties.append((names[first], names[second], String(Double(Int.random(in: 1...9, using: &generator)) / 2)))
        }
      }
      let tied = Set(ties.flatMap { [$0.0, $0.1] })
      (self.form, self.ties) = (form, ties)
      isolates = form == .twoMode ? [] : names.filter { !tied.contains($0) }
    }

    private init(_ form: GraphKind.Form, _ ties: [(String, String, String)], _ isolates: [String]) {
      (self.form, self.ties, self.isolates) = (form, ties, isolates)
    }

    /// The same with the lines in another order and every node under another name of its kind.
    func renamed(seed: Int) -> (sample: Sample, names: [String: String]) {
      var generator = SplitMix64(state: UInt64(seed) + 77)
      var names: [String: String] = [:]
      for kind in form == .twoMode ? ["a", "e"] : ["a e"] {
        let own = Set(ties.flatMap { [$0.0, $0.1] } + isolates).filter { kind.contains($0.prefix(1)) }.sorted()
        names.merge(zip(own, own.shuffled(using: &generator))) { first, _ in first }
      }
      let new = { names[$0] ?? $0 }
      let ties = ties.shuffled(using: &generator).map { (new($0.0), new($0.1), $0.2) }
      return (Sample(form, ties, isolates.map(new)), names)
    }

    var projection: Projection {
      get throws {
        // The node of a loop stays when the loop is dropped.
        let lines = ties.map { "\($0.0) \($0.1) \($0.2)\n" } + isolates.map { "\($0) \($0) 1\n" }
        let bytes = Array(lines.joined().utf8)
        guard form != .twoMode else { return Projection(try LabelledTwoModeGraph(edgeList: bytes), named: "list") }
        let isDirected = form == .directed
        return Projection(
          try LabelledGraph(edgeList: bytes, directed: isDirected, policy: .simple), named: "list", directed: isDirected)
      }
    }
  }

  private static let forms: [GraphKind.Form] = [.undirected, .directed, .twoMode]

  /// Every measure there is; estimates from all nodes, as a sample is drawn by their places.
  private static func table(_ projection: Projection, _ use: WeightUse) -> CentralityTable {
    CentralityTable(
      of: projection, NodeMeasure.allCases, network: NetworkMeasure.allCases,
      settings: MeasureSettings(weight: use, strongest: use == .distance ? 0.5 : 4.5, sample: SampleBound(error: 0.01, seed: 1)))
  }

  private static func agree(_ a: Score, _ b: Score) -> Bool {
    guard let x = a.value, let y = b.value else { return a.value == nil && b.value == nil }
    return abs(x - y) <= 1e-6 * max(1, abs(x), abs(y))
  }

  @Test("under other names and in another order of lines every score is the same", arguments: forms)
  func relabelling(form: GraphKind.Form) throws {
    for seed in [2, 3] {
      let sample = Sample(form, seed: seed)
      let (renamed, names) = sample.renamed(seed: seed)
      for use in WeightUse.allCases {
        let (before, after) = try (Self.table(sample.projection, use), Self.table(renamed.projection, use))
        let place = Dictionary(zip(after.rows.map(\.id), after.rows.indices)) { first, _ in first }
        for (old, new) in zip(before.columns, after.columns) {
          #expect(old.weight == new.weight && old.quantity?.normalisation == new.quantity?.normalisation, "\(old.measure)")
          for (node, score) in zip(before.rows, old.scores) {
            let other = try new.scores[#require(place[names[node.id] ?? node.id])]
            let isSame = Self.agree(score, other) && score.reason == other.reason
            #expect(isSame, "\(old.measure), \(use), seed \(seed): \(score), \(other)")
          }
        }
        for measure in NetworkMeasure.allCases {
          let (old, new) = (before.result(measure), after.result(measure))
          let isSame = Self.agree(old.score, new.score) && old.weight == new.weight
          #expect(isSame, "\(measure), \(use), seed \(seed): \(old), \(new)")
        }
      }
    }
  }

  @Test("every score lies in the range that stands beside it, and every measure has a score somewhere")
  func ranges() throws {
    var (nodeMeasures, networkMeasures) = (Set<NodeMeasure>(), Set<NetworkMeasure>())
    for form in Self.forms {
      for seed in [1, 3, 6] {
        let projection = try Sample(form, seed: seed).projection
        let sizes = (projection.actorCount, projection.nodes.count - projection.actorCount)
        for use in WeightUse.allCases {
          let table = Self.table(projection, use)
          for column in table.columns {
            guard let weight = column.weight else { continue }
            let text = column.measure.range(weight, of: form)
            for (node, score) in column.scores.enumerated() {
              guard let value = score.value else { continue }
              nodeMeasures.insert(column.measure)
              let own = node < projection.actorCount ? sizes : (sizes.1, sizes.0)
              let range = Self.range(text, form, own)
              #expect(range?.contains(value) == true, "\(column.measure), \(form), \(use): \(value) in \(text)")
            }
          }
          for measure in NetworkMeasure.allCases {
            let result = table.result(measure)
            guard let value = result.score.value, let weight = result.weight else { continue }
            networkMeasures.insert(measure)
            let text = measure.range(of: form, weight)
            #expect(Self.range(text, form, sizes)?.contains(value) == true, "\(measure), \(form), \(use): \(value) in \(text)")
          }
        }
      }
    }
    #expect(nodeMeasures == Set(NodeMeasure.allCases))
    #expect(networkMeasures == Set(NetworkMeasure.allCases))
  }

  /// A range in words as one of numbers, a little wider than it for rounding; `sizes` are those of the node's own kind and of the other. `nil` for one that this
  /// test does not know.
  private static func range(_ text: String, _ form: GraphKind.Form, _ sizes: (Int, Int)) -> ClosedRange<Double>? {
    let (n, own, other) = (Double(sizes.0 + sizes.1), Double(sizes.0), Double(sizes.1))
    let isDirected = form == .directed
    let open: [String: Double] = ["0 or more": 0, "1 or more": 1, "2 or more": 2, "any number": -.infinity]
    if let least = open[text] { return least...Double.infinity }
    let parts = text.split(separator: "...", maxSplits: 1).map(String.init)
    guard parts.count == 2, let least = (["0": 0, "1": 1, "−1": -1] as [String: Double])[parts[0]] else { return nil }
    let most: [String: Double] = [
      "1": 1, "½": 0.5, "9/8": 9 / 8, "25/18": 25 / 18, "2": 2, "n": n, "n−1": n - 1, "n−2": n - 2, "2(n−1)": 2 * (n - 1),
      "n(n−1)/2": n * (n - 1) / 2,
      "n(n−1)": n * (n - 1), "(n−1)(n−2)/2": (n - 1) * (n - 2) / 2, "(n−1)(n−2)": (n - 1) * (n - 2),
      "n²/(2(n−1))": n * n / (2 * (n - 1)), "(n+1)/3, directed 1...n−1": isDirected ? n - 1 : (n + 1) / 3,
      "n₁": own, "n₂": other, "n₁n₂": own * other, "2n₁n₂/(n₁+n₂)": 2 * own * other / n, "min(n₁, n₂)": min(own, other),
      "min(n₁, n₂), of two nodes 0...2": min(own, other), "n₂ + (n₁−1)/2": other + (own - 1) / 2,
      "(n₁+n₂)/((n₁+n₂−1)/n₁ + 2(n₁−1)/n₂)": n / ((n - 1) / own + 2 * (own - 1) / other),
      // Bounds without a formula in words: what no pair or path can pass.
      "that where all are tied": n, "the most for its kind": (n - 1) * (n - 2) / 2,
      "twice the most for its kind": (n - 1) * (n - 2),
    ]
    return most[parts[1]].map { (least - 1e-9)...($0 + 1e-9) }
  }
}
