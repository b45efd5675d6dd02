/// The leaves of trees, in an order in which no tree need be walked: QuickScorer (Lucchese and others 2015, doi:10.1145/2766462.2767733).
///
/// A tree has 64 leaves at most, a bit each; those behind a branch for no come before those behind the branch for yes. A feature that is there closes, in every node
/// that asks for it, the leaves behind the branch for no. The first leaf that stays open is the one that a candidate comes to.
final class TreeLeaves: Sendable {
  /// The most leaves that a tree may have.
  static let most = 64

  /// What a feature leaves open of a tree.
  private struct Cut: Sendable {
    var tree: Int32
    var open: UInt64
  }

  /// The leaves that a candidate with some features may still come to, tree by tree.
  struct Reach: Sendable {
    fileprivate var open: [UInt64]
  }

  /// A reach from which nothing is closed.
  let all: Reach
  /// The cuts of all features, and where those of each begin; the end closes the list.
  private let cuts: [Cut]
  private let starts: [Int32]
  /// What the leaves of all trees are worth, and where those of each tree begin.
  private let values: [Int32]
  private let firsts: [Int32]

  /// The leaves of trees that ask for the first `count` features. `trees` have their leaves in order, and the nodes that ask: for which feature, and which leaves are
  /// behind the branch for no.
  init(_ trees: [(leaves: [Int32], asking: [(feature: Int32, no: Range<Int>)])], features count: Int) {
    var byFeature = [[Cut]](repeating: [], count: count)
    var values: [Int32] = []
    var firsts: [Int32] = []
    for (place, tree) in trees.enumerated() {
      firsts.append(Int32(truncatingIfNeeded: values.count))
      values += tree.leaves
      for node in tree.asking {
        let closed = node.no.reduce(0 as UInt64) { $0 | 1 << UInt64($1) }
        let cut = Cut(tree: Int32(truncatingIfNeeded: place), open: ~closed)
        let last = byFeature[Int(node.feature)].count - 1
        if last >= 0, byFeature[Int(node.feature)][last].tree == cut.tree {
          byFeature[Int(node.feature)][last].open &= cut.open
        } else {
          byFeature[Int(node.feature)].append(cut)
        }
      }
    }
    cuts = Array(byFeature.joined())
    starts = byFeature.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32(truncatingIfNeeded: $1.count)) }
    self.values = values
    self.firsts = firsts
    all = Reach(open: Array(repeating: .max, count: trees.count))
  }

  /// The reach of a candidate that has these features too, by their places. O(trees + cuts of the features).
  func reach(_ reach: Reach, with features: some Sequence<Int32>) -> Reach {
    var reach = reach
    reach.open.withUnsafeMutableBufferPointer { close($0, features) }
    return reach
  }

  /// What the leaves are worth together to which a candidate comes that has these features beside those of two reaches. O(trees + cuts of the features).
  func score(_ first: Reach, _ second: Reach, with features: some Sequence<Int32>) -> Int32 {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(1, firsts.count)) { open in
      first.open.withUnsafeBufferPointer { first in
        second.open.withUnsafeBufferPointer { second in
          for tree in firsts.indices { open.initializeElement(at: tree, to: first[tree] & second[tree]) }
        }
      }
      close(open, features)
      return values.withUnsafeBufferPointer { values in
        firsts.withUnsafeBufferPointer { firsts in
          var sum: Int32 = 0
          for tree in firsts.indices { sum &+= values[Int(firsts[tree]) + open[tree].trailingZeroBitCount] }
          return sum
        }
      }
    }
  }

  @inline(__always)
  private func close(_ open: UnsafeMutableBufferPointer<UInt64>, _ features: some Sequence<Int32>) {
    cuts.withUnsafeBufferPointer { cuts in
      for feature in features {
        for place in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) { open[Int(cuts[place].tree)] &= cuts[place].open }
      }
    }
  }
}
