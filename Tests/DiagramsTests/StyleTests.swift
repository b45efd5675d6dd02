import AllianceNetwork
import Foundation
import Testing

@testable import Diagrams

@Suite struct StyleTests {
  /// A colour in linear light as somebody sees it, by the matrix of a deficiency (Machado et al. 2009).
  private func light(_ hex: String, _ matrix: [[Double]]) -> [Double] {
    let scalars = Array(hex.dropFirst())
    let rgb = stride(from: 0, to: 6, by: 2).map { index -> Double in
      let value = Double(Int(String(scalars[index...(index + 1)]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return matrix.map { row in min(1, max(0, zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 })) }
  }

  /// Oklab of a colour as somebody sees it (Ottosson 2020).
  private func oklab(_ hex: String, _ matrix: [[Double]]) -> [Double] {
    let c = light(hex, matrix)
    let l = cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2])
    let m = cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2])
    let s = cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2])
    return [
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    ]
  }

  /// CIELAB of a colour as somebody sees it (CIE 1976, white D65).
  private func cielab(_ hex: String, _ matrix: [[Double]]) -> [Double] {
    let c = light(hex, matrix)
    let f = [
      (0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047,
      0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2],
      (0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16 / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static let sights: [String: [[Double]]] = [
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  ]

  private func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  @Test(arguments: [("normal", 25.0, 0.11), ("deuteranopia", 18, 0.075), ("protanopia", 18, 0.075)])
  func colorsStayApart(sight: String, lab: Double, ok: Double) {
    let matrix = Self.sights[sight] ?? []
    let colors = AllianceNetwork.AgreementType.allCases.map { TypeStyle($0).color } + [StatusStyle.grey]
    #expect(Set(colors).count == colors.count)
    for (index, a) in colors.enumerated() {
      for b in colors[(index + 1)...] {
        #expect(distance(cielab(a, matrix), cielab(b, matrix)) >= lab, "\(a) and \(b)")
        #expect(distance(oklab(a, matrix), oklab(b, matrix)) >= ok, "\(a) and \(b)")
      }
      #expect(distance(oklab(a, matrix), oklab("#FFFFFF", matrix)) >= 0.2, "\(a) on white")
    }
  }

  @Test func agreementsOftenDrawnTogetherStandFurtherApart() {
    // Those that lie side by side between one pair in the carried network, and were taken for one another.
    let pairs: [(AllianceNetwork.AgreementType, AllianceNetwork.AgreementType)] = [
      (.visitingForces, .technologyTransfer), (.majorNonNATOAlly, .geospatial), (.defensePact, .visitingForces),
      (.reciprocalAccess, .crossServicing), (.crossServicing, .informationSecurity), (.visitingForces, .basing),
    ]
    for (a, b) in pairs {
      for (sight, matrix) in Self.sights {
        let apart = distance(cielab(TypeStyle(a).color, matrix), cielab(TypeStyle(b).color, matrix))
        #expect(apart >= 25, "\(a) and \(b): \(sight)")
      }
    }
    #expect(TypeStyle(.technologyTransfer).isDouble && !TypeStyle(.visitingForces).isDouble)
    #expect(TypeStyle(.geospatial).isDouble && !TypeStyle(.majorNonNATOAlly).isDouble)
  }

  @Test func everyStatusHasItsOwnLine() {
    let lines = Status.allCases.map { status in
      let style = StatusStyle(status)
      return "\(style.dashes) \(style.isGrey) \(style.isCrossedOut)"
    }
    #expect(Set(lines).count == Status.allCases.count)
    #expect(StatusStyle(.inForce).dashes.isEmpty)
    #expect(StatusStyle(.ended).color(of: .reciprocalAccess) == StatusStyle.grey)
    #expect(StatusStyle(.signed).color(of: .reciprocalAccess) == TypeStyle(.reciprocalAccess).color)
  }

  @Test func dashesCoverTheLineAndNoMore() {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 100, y: 40), bow: 30)
    let length = LengthTable(curve).length
    for status in Status.allCases where !StatusStyle(status).dashes.isEmpty {
      let pattern = StatusStyle(status).dashes
      let pieces = Dashes(pattern: pattern).cut(curve)
      let drawn = pieces.reduce(0) { $0 + LengthTable($1).length }
      let share = stride(from: 0, to: pattern.count, by: 2).reduce(0) { $0 + pattern[$1] } / pattern.reduce(0, +)
      #expect(abs(drawn / length - share) < 0.1, "\(status)")
      #expect((pieces.first?.start.distance(to: curve.start) ?? 1) < 0.01)
      #expect((pieces.last?.end.distance(to: curve.end) ?? 1) < 0.2)
    }
    #expect(Dashes(pattern: [5, 4]).cut(Curve(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0))).count == 1)
  }

  @Test func clippingStopsAtTheNodes() throws {
    let a = Box(center: Point(x: 0, y: 0), width: 40, height: 20)
    let b = Box(center: Point(x: 100, y: 0), width: 30, height: 20)
    let clipped = try #require(Curve(from: a.center, to: b.center).clipped(by: a, and: b))
    #expect(abs(clipped.start.x - 20) < 1e-3)
    #expect(abs(clipped.end.x - 85) < 1e-3)
    #expect(Curve(from: a.center, to: Point(x: 5, y: 0)).clipped(by: a, and: a) == nil)
  }

  @Test func lanesLieApart() {
    for count in 1...12 {
      let band = Lanes(widths: [Double](repeating: 2, count: count), limit: 25)
      #expect(band.width <= 25.000_1)
      for (left, right) in zip(band.lanes, band.lanes.dropFirst()) {
        #expect(left.offset - left.width / 2 > right.offset + right.width / 2)
      }
      #expect(abs(band.lanes.reduce(0) { $0 + $1.offset }) < 1e-9)
    }
  }
}
