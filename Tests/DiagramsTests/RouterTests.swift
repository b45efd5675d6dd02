import Testing

@testable import Diagrams

@Suite("Ways of lines around nodes")
struct RouterTests {
  /// The way from A to B, 800 points apart, past a wall that reaches so far to both sides of its middle.
  private func way(past wall: Double) throws -> (curve: Curve, hits: Bool) {
    let boxes = [
      "A": Box(center: Point(x: 0, y: 0), width: 60, height: 30), "B": Box(center: Point(x: 800, y: 0), width: 60, height: 30),
      "WALL": Box(center: Point(x: 400, y: 0), width: 40, height: 2 * wall),
    ]
    let curve = try #require(Router(boxes: boxes, small: []).way(from: "A", to: "B", width: 2))
    return (curve, curve.samples(48).contains { boxes["WALL"]?.contains($0) ?? false })
  }

  private func height(_ curve: Curve) -> Double { curve.samples(48).map { abs($0.y) }.max() ?? 0 }

  @Test("a line never runs behind a state that a bow can pass", arguments: [20.0, 100, 180, 194, 225, 250])
  func clear(wall: Double) throws { #expect(try !way(past: wall).hits) }

  @Test("a bow is as low as it can be")
  func low() throws {
    #expect(try height(way(past: 20).curve) < 50)
    #expect(try height(way(past: 100).curve) < 0.24 * 800)
  }

  @Test("where no bow passes, the line is nearly straight")
  func blocked() throws {
    let (curve, hits) = try way(past: 600)
    #expect(hits && height(curve) < 1)
  }
}
