/// In how many ways `chosen` of `count` things can be taken; `nil` for more than an `Int` can hold. 0 where there are fewer things.
func binomial(_ count: Int, _ chosen: Int) -> Int? {
  guard chosen >= 0, chosen <= count else { return 0 }
  var ways = 1
  for step in 0..<min(chosen, count - chosen) {
    let (product, overflows) = ways.multipliedReportingOverflow(by: count - step)
    if overflows { return nil }
    ways = product / (step + 1)
  }
  return ways
}
