/// Pearson's correlation of pairs that come one after another.
///
/// Means and squares are carried along (B. P. Welford 1962, doi:10.1080/00401706.1962.10490022), so that what does not vary
/// is found out exactly.
struct Correlation {
  private var count = 0.0
  private var meanX = 0.0
  private var meanY = 0.0
  private var squaresX = 0.0
  private var squaresY = 0.0
  private var products = 0.0

  mutating func add(_ x: Double, _ y: Double) {
    count += 1
    let (dx, dy) = (x - meanX, y - meanY)
    meanX += dx / count
    meanY += dy / count
    squaresX += dx * (x - meanX)
    squaresY += dy * (y - meanY)
    products += dx * (y - meanY)
  }

  /// In −1...1; nil where one side does not vary.
  var value: Double? {
    guard squaresX > 0, squaresY > 0 else { return nil }
    return min(1, max(-1, products / (squaresX.squareRoot() * squaresY.squareRoot())))
  }
}
