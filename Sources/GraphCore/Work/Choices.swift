/// Hands over every choice of `count` of the numbers below `total`, ascending, in the order of a dictionary; 0 ≤ count ≤ total.
func forEachChoice(
  of count: Int, below total: Int, _ body: (_ chosen: [Int]) throws(MeasureError) -> Void
) throws(MeasureError) {
  var chosen = Array(0..<count)
  while true {
    try body(chosen)
    guard let last = chosen.indices.last(where: { chosen[$0] < total - count + $0 }) else { return }
    let next = chosen[last] + 1
    for index in last..<count { chosen[index] = next + index - last }
  }
}
