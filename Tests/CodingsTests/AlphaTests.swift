import Foundation
import Testing

@testable import Codings

@Suite("Krippendorff's alpha")
struct AlphaTests {
  /// The example of Krippendorff (2011), section E: four coders, twelve units, missing data.
  static let paper: [[Double?]] = [
    [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
    [2, 2, 2, 2],
    [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, 3, nil, nil],
  ]

  @Test(
    "the published example",
    arguments: [(MeasurementLevel.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797)])
  func published(_ level: MeasurementLevel, _ expected: Double) throws {
    let alpha = KrippendorffAlpha(Self.paper, level: level)
    #expect(abs(try #require(alpha.value) - expected) < 0.0005)
    #expect(alpha.units == 11)
    #expect(alpha.values == 40)
  }

  struct Oracle: Decodable {
    struct Set: Decodable {
      var name: String
      var coders: [[Double?]]
      var alpha: [String: Double]
    }
    var sets: [Set]
  }

  @Test("the values of another program")
  func oracle() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/alpha.json")
    let oracle = try JSONDecoder().decode(Oracle.self, from: Data(contentsOf: file))
    #expect(oracle.sets.count == 6)
    for set in oracle.sets {
      let units = set.coders[0].indices.map { unit in set.coders.map { $0[unit] } }
      for level in MeasurementLevel.allCases {
        let value = try #require(KrippendorffAlpha(units, level: level).value)
        let expected = try #require(set.alpha[level.rawValue])
        #expect(abs(value - expected) < 1e-9, "\(set.name), \(level)")
      }
    }
  }

  @Test("perfect agreement is 1, disagreement in everything less than 0, at every level", arguments: MeasurementLevel.allCases)
  func ends(_ level: MeasurementLevel) throws {
    #expect(KrippendorffAlpha([[1, 1], [2, 2], [3, 3]], level: level).value == 1)
    #expect(try #require(KrippendorffAlpha([[1, 2], [2, 1], [1, 2]], level: level).value) < 0)
  }

  @Test("nothing depends on the order of units or coders, nor on what nominal values are called")
  func invariance() {
    for level in MeasurementLevel.allCases {
      let value = KrippendorffAlpha(Self.paper, level: level).value ?? .nan
      #expect(abs((KrippendorffAlpha(Self.paper.reversed(), level: level).value ?? 0) - value) < 1e-12)
      #expect(abs((KrippendorffAlpha(Self.paper.map { $0.reversed() }, level: level).value ?? 0) - value) < 1e-12)
    }
    let names: [Double] = [0, 40, 7, 3, 99, 1]
    let renamed: [[Double?]] = Self.paper.map { $0.map { value in value.map { names[Int($0)] } } }
    let (a, b) = (
      KrippendorffAlpha(renamed, level: .nominal).value ?? 0, KrippendorffAlpha(Self.paper, level: .nominal).value ?? 1
    )
    #expect(abs(a - b) < 1e-12)
    let moved: [[Double?]] = Self.paper.map { $0.map { value in value.map { $0 + 1900 } } }
    let (c, d) = (
      KrippendorffAlpha(moved, level: .interval).value ?? 0, KrippendorffAlpha(Self.paper, level: .interval).value ?? 1
    )
    #expect(abs(c - d) < 1e-9)
  }

  @Test("what is undefined says why")
  func undefined() {
    #expect(KrippendorffAlpha([[1, 1], [1, 1]], level: .nominal).reason?.contains("no variation") == true)
    #expect(KrippendorffAlpha([[1, 2]], level: .nominal).reason?.contains("one unit") == true)
    #expect(KrippendorffAlpha([], level: .interval).reason?.contains("no unit") == true)
    #expect(KrippendorffAlpha([[1, nil], [nil, 2]], level: .interval).reason?.contains("no unit") == true)
    #expect(KrippendorffAlpha([[1, .nan], [2, .infinity]], level: .ratio).units == 0)
    #expect(KrippendorffAlpha([[1, 1], [1, 1]], level: .nominal).value == nil)
  }

  @Test("an interval holds the value, comes again with its seed and is another with another seed")
  func bootstrap() throws {
    let units = Array(Self.paper.dropLast())
    func interval(_ seed: UInt64) -> Bootstrap.Interval? {
      Bootstrap(samples: 500, seed: seed).interval(of: units) { KrippendorffAlpha($0, level: .nominal).value }
    }
    let first = try #require(interval(1))
    #expect(first == interval(1))
    #expect(first != interval(2))
    #expect(first.low < 0.743 && 0.743 < first.high && first.low > 0 && first.high <= 1)
    #expect(Bootstrap(samples: 10, seed: 1).interval(of: [1]) { _ in 1 } == nil)
  }
}
