import AllianceNetwork
import Foundation

/// The order of parties on a ring, found by local search: few crossings, friends near each other, everyone on his side of the compass.
struct RingOrder: Sendable {
  /// The parties, clockwise from the top.
  let parties: [PartyCode]

  init(_ parties: [PartyCode], relations: Relations, centre: PartyCode?, compass: Compass) {
    let start = parties.sorted { a, b in
      let (p, q) = (compass.bearings[a] ?? .pi * 2, compass.bearings[b] ?? .pi * 2)
      return p != q ? p > q : a < b
    }
    let index = Dictionary(uniqueKeysWithValues: zip(start, start.indices))
    let chords = relations.affinity.keys.sorted().compactMap { dyad -> Chord? in
      guard let a = index[dyad.first], let b = index[dyad.second], let weight = relations.affinity[dyad] else { return nil }
      return Chord(a: a, b: b, weight: weight, isLine: weight >= 1)
    }
    var search = Search(count: start.count, chords: chords)
    search.run()
    let found = search.order.map { start[$0] }
    self.parties = Self.turned(found, compass: compass)
  }

  fileprivate struct Chord: Sendable {
    var a: Int
    var b: Int
    var weight: Double
    var isLine: Bool
  }

  /// The order turned and perhaps mirrored so that the parties lie towards their bearings; of equals the one turned least, unmirrored.
  private static func turned(_ order: [PartyCode], compass: Compass) -> [PartyCode] {
    guard !order.isEmpty else { return [] }
    if order.allSatisfy({ compass.bearings[$0] == nil }) {
      let first = order.indices.min { order[$0] < order[$1] } ?? 0
      return Array(order[first...] + order[..<first])
    }
    var best = order
    var most = -Double.infinity
    for candidate in [order, order.reversed()] {
      for shift in order.indices {
        let shifted = Array(candidate[shift...] + candidate[..<shift])
        var fit = 0.0
        for (index, party) in shifted.enumerated() {
          guard let bearing = compass.bearings[party] else { continue }
          fit += cos(RingLayout.angle(index, of: order.count) - bearing)
        }
        if fit > most + 1e-9 {
          most = fit
          best = shifted
        }
      }
    }
    return best
  }
}

extension RingOrder {
  /// Moves one party at a time, or swaps two, as long as that makes the ring better; the first improvement counts, in a fixed order.
  fileprivate struct Search {
    /// With more parties than this crossings are not counted, only the lengths of chords.
    static let mostForCrossings = 24
    /// The search ends when it has looked at so many chords, or at so many pairs of them where crossings count.
    static let mostSteps = 60_000_000

    var order: [Int]
    let chords: [Chord]

    init(count: Int, chords: [Chord]) {
      order = Array(0..<count)
      self.chords = chords
    }

    mutating func run() {
      let count = order.count
      guard count > 3, !chords.isEmpty else { return }
      let steps = chords.count * (count <= Self.mostForCrossings ? max(1, chords.count / 2) : 1)
      var left = Self.mostSteps / steps
      var least = cost(order)
      for _ in 0..<12 {
        var improved = false
        for i in 0..<count {
          for j in 0..<count where j != i {
            var moved = order
            let party = moved.remove(at: i)
            moved.insert(party, at: j)
            improved = keep(moved, below: &least) || improved
            left -= 1
            if left <= 0 { return }
            guard i < j else { continue }
            var swapped = order
            swapped.swapAt(i, j)
            improved = keep(swapped, below: &least) || improved
          }
        }
        if !improved { return }
      }
    }

    private mutating func keep(_ candidate: [Int], below least: inout Double) -> Bool {
      let value = cost(candidate)
      guard value < least - 1e-9 else { return false }
      least = value
      order = candidate
      return true
    }

    /// How many others a chord passes by, for lines and stars, and the crossings of lines.
    private func cost(_ order: [Int]) -> Double {
      let count = order.count
      var at = [Int](repeating: 0, count: count)
      for (place, party) in order.enumerated() { at[party] = place }
      var cost = 0.0
      var spans: [(low: Int, high: Int)] = []
      for chord in chords {
        let (low, high) = (min(at[chord.a], at[chord.b]), max(at[chord.a], at[chord.b]))
        cost += chord.weight * Double(min(high - low, count - high + low) - 1)
        if chord.isLine { spans.append((low, high)) }
      }
      guard count <= Self.mostForCrossings else { return cost }
      for i in spans.indices {
        let a = spans[i]
        for b in spans[(i + 1)...]
        where (a.low < b.low && b.low < a.high && a.high < b.high)
          || (b.low < a.low && a.low < b.high && b.high < a.high)
        {
          cost += 1
        }
      }
      return cost
    }
  }
}
