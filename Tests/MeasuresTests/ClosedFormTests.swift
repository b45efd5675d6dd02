import AllianceNetwork
import Measures
import TestSupport
import Testing

@Suite("Closed forms, from agreements to numbers")
struct ClosedFormTests {
  private func expect(_ table: CentralityTable, _ measure: NetworkMeasure, _ value: Double) {
    #expect(isClose(table.score(measure), value), "\(measure.rawValue): \(table.score(measure)), expected \(value)")
  }

  @Test("star", arguments: 4...12)
  func star(count: Int) throws {
    let n = Double(count)
    let table = try Samples.table(Samples.star(count))
    expect(table, .degreeCentralization, 1)
    expect(table, .betweennessCentralization, 1)
    expect(table, .spokeDensity, 0)
    expect(table, .hubShare, 1)
    expect(table, .hubLossSurvival, 0)
    expect(table, .spokeEfficiency, 0)
    expect(table, .globalEfficiency, (n + 2) / (2 * n))
    expect(table, .bridges, n - 1)
    expect(table, .cutPoints, 1)
    expect(table, .transitivity, 0)
    expect(table, .meshedness, 0)
    expect(table, .biconnectedShare, 0)
    expect(table, .meanDegree, 2 * (n - 1) / n)
    expect(table, .averagePathLength, 2 * (n - 1) / n)
    let hub = Samples.state(0)
    #expect(isClose(table.score(.betweenness, of: hub), (n - 1) * (n - 2) / 2))
    #expect(isClose(table.score(.betweennessNormalised, of: hub), 1))
    #expect(isClose(table.score(.closeness, of: hub), 1))
    #expect(isClose(table.score(.closeness, of: Samples.state(1)), (n - 1) / (2 * n - 3)))
    #expect(isClose(table.score(.harmonic, of: Samples.state(1)), 1 + (n - 2) / 2))
    #expect(isClose(table.score(.constraint, of: hub), 1 / (n - 1)))
    #expect(isClose(table.score(.effectiveSize, of: hub), n - 1))
    #expect(isClose(table.score(.eigenvector, of: hub), 0.5.squareRoot(), within: 1e-8))
    #expect(isClose(table.score(.kCore, of: hub), 1))
  }

  @Test("the measures that have to be asked for", arguments: 4...12)
  func variants(count: Int) throws {
    let n = Double(count)
    let table = CentralityTable(of: try Projection(Samples.star(count)), NodeMeasure.allCases)
    let (hub, spoke) = (Samples.state(0), Samples.state(1))
    #expect(isClose(table.score(.betweennessByStrength, of: hub), (n - 1) * (n - 2) / 2))
    #expect(isClose(table.score(.harmonicByStrength, of: spoke), 1 + (n - 2) / 2))
    #expect(isClose(table.score(.closenessInComponent, of: spoke), (n - 1) / (2 * n - 3)))
    #expect(isClose(table.score(.reach, of: spoke), 1))
    #expect(isClose(table.score(.information, of: hub), n / (n - 1)))
    #expect(isClose(table.score(.currentFlowBetweenness, of: hub), 1))
    // h = (n − 1)(1 + βs) and s = 1 + βh, with β half of 1/√(n − 1).
    let beta = 0.5 / (n - 1).squareRoot()
    let ratio = (n - 1) * (1 + beta) / (1 + beta * (n - 1))
    let power = table.score(.bonacichPower, of: spoke).value ?? .nan
    #expect(isClose(table.score(.bonacichPower, of: hub), ratio * power, within: 1e-8))
    let bargaining = table.score(.bargainingPower, of: spoke).value ?? .nan
    let hubs = table.score(.bargainingPower, of: hub).value ?? .nan
    #expect(abs(hubs * (1 - beta * (n - 1)) - (n - 1) * (1 - beta) * bargaining) < 1e-8)
    expect(table, .closenessCentralization, 1)
    expect(table, .harmonicCentralization, 1)
    expect(table, .eigenvectorCentralization, (n - 1 - (n - 1).squareRoot()) / (n - 2))
    #expect(try Samples.table(Samples.star(count)).columns.map(\.measure) == NodeMeasure.standard)
  }

  @Test("complete", arguments: 4...12)
  func complete(count: Int) throws {
    let n = Double(count)
    let table = try Samples.table(Samples.complete(count))
    expect(table, .degreeCentralization, 0)
    expect(table, .betweennessCentralization, 0)
    expect(table, .spokeDensity, 1)
    expect(table, .hubShare, 2 / n)
    expect(table, .hubLossSurvival, 1)
    expect(table, .spokeEfficiency, 1)
    expect(table, .globalEfficiency, 1)
    expect(table, .density, 1)
    expect(table, .bridges, 0)
    expect(table, .transitivity, 1)
    expect(table, .meshedness, 1)
    expect(table, .biconnectedShare, 1)
    #expect(table.hubs.hubs.count == count)
    #expect(isClose(table.score(.eigenvector, of: Samples.state(0)), 1 / n.squareRoot(), within: 1e-8))
    #expect(isClose(table.score(.pageRank, of: Samples.state(0)), 1 / n, within: 1e-8))
    #expect(isClose(table.score(.kCore, of: Samples.state(0)), n - 1))
    #expect(isClose(table.score(.clustering, of: Samples.state(0)), 1))
    #expect(isClose(table.score(.constraint, of: Samples.state(0)), (2 * n - 3) * (2 * n - 3) / ((n - 1) * (n - 1) * (n - 1))))
    #expect(isClose(table.score(.effectiveSize, of: Samples.state(0)), 1))
  }

  @Test("wheel", arguments: 6...12)
  func wheel(count: Int) throws {
    let n = Double(count)
    let table = try Samples.table(Samples.wheel(count))
    expect(table, .degreeCentralization, (n - 4) / (n - 2))
    expect(table, .betweennessCentralization, ((n - 1) * (n - 5) - 1) / ((n - 1) * (n - 2)))
    expect(table, .spokeDensity, 2 / (n - 2))
    expect(table, .hubShare, 0.5)
    expect(table, .hubLossSurvival, 1)
    expect(table, .globalEfficiency, (n + 4) / (2 * n))
    expect(table, .transitivity, 6 / (n + 4))
    #expect(isClose(table.score(.constraint, of: Samples.state(0)), 25 / (9 * (n - 1))))
    #expect(isClose(table.score(.effectiveSize, of: Samples.state(0)), n - 3))
  }

  @Test("cycle: every state ties for hub, and all agree", arguments: 5...12)
  func cycle(count: Int) throws {
    let n = Double(count)
    let table = try Samples.table(Samples.cycle(count))
    expect(table, .degreeCentralization, 0)
    expect(table, .spokeDensity, 2 / (n - 1))
    expect(table, .hubLossSurvival, 1)
    expect(table, .meshedness, 2 / ((n - 1) * (n - 2)))
    #expect(table.columns.first { $0.measure == .betweenness }?.ranks == Array(repeating: 1, count: count))
  }

  @Test("with a hub that is tied to everyone, five indices are one number", arguments: 1...60)
  func redundancy(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    let count = Int.random(in: 4...12, using: &generator)
    let spokes = Samples.pairs(count).filter { $0.0 > 0 && Bool.random(using: &generator) }
    let network = Samples.numbered(count, (1..<count).map { (0, $0) } + spokes, hub: Samples.state(0))
    let table = try Samples.table(network)
    let spokeDensity = try #require(table.score(.spokeDensity).value)
    let density = try #require(table.score(.density).value)
    expect(table, .degreeCentralization, 1 - spokeDensity)
    expect(table, .meshedness, spokeDensity)
    expect(table, .globalEfficiency, (1 + density) / 2)
    var shuffled = network
    shuffled.agreements.shuffle(using: &generator)
    #expect(try Samples.table(shuffled) == table)
  }
}
