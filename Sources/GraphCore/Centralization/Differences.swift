/// The differences from the largest, summed; all values are at least 0.
func sumOfDifferences(_ values: [Double]) -> Double {
  let largest = values.max() ?? 0
  return values.reduce(0) { $0 + (largest - $1) }
}

/// The differences from the largest closeness, n − 1 over the sum of distances, summed.
///
/// Sums that are the same are counted and taken once, in ascending order, so that graphs with the same sums have the same bits whatever the order of their nodes: a star comes to
/// its most exactly.
/// - Parameter sums: The sums of distances of all n nodes, above 0.
/// - Complexity: O(n · log n).
func differencesOfCloseness(_ sums: [Double]) -> Double {
  let sorted = sums.sorted()
  guard let least = sorted.first else { return 0 }
  var (total, start) = (0.0, 0)
  while start < sorted.count {
    let end = sorted[start...].firstIndex { $0 > sorted[start] } ?? sorted.count
    total += Double(end - start) * (sorted[start] - least) / sorted[start]
    start = end
  }
  return total * (Double(sums.count - 1) / least)
}

/// What a sum is of the most that it can be, in 0...1.
///
/// No sum is larger than the most, as the measure that asks shows. Where the quotient is above 1 by no more than the rounding of so many terms can make of it, it is rounding, and 1;
/// by more it stays as it is, so that a wrong bound is seen.
func partOfMost(_ sum: Double, most: Double, terms: Int) -> Double {
  let share = sum / most
  return share > 1 && share - 1 <= Double(2 * terms + 8) * .ulpOfOne ? 1 : share
}
