/// All orders of the numbers below a bound, the identity first, then each from the last by one exchange (B. R. Heap 1963,
/// doi:10.1093/comjnl/6.3.293).
func forEachPermutation(of count: Int, _ body: ([Int]) -> Void) {
  var order = Array(0..<count)
  var turns = [Int](repeating: 0, count: count)
  body(order)
  var depth = 1
  while depth < count {
    if turns[depth] < depth {
      order.swapAt(depth % 2 == 0 ? 0 : turns[depth], depth)
      body(order)
      turns[depth] += 1
      depth = 1
    } else {
      turns[depth] = 0
      depth += 1
    }
  }
}
