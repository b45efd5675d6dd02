extension [Double] {
  /// This vector and a multiple of another, which is as long.
  func adding(_ other: [Double], times factor: Double) -> [Double] {
    zip(self, other).map { $0 + factor * $1 }
  }

  /// Multiplies every entry.
  mutating func scale(by factor: Double) {
    for index in indices { self[index] *= factor }
  }
}
