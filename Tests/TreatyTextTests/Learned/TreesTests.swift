import Testing

@testable import TreatyText

@Suite struct TreesTests {
  /// Two features: the first tree asks for a, then where it is there for b; the second asks for b alone.
  private static let text = "feature\ta\nfeature\tb:no\ntree\t10?0 40?1 100 -20 -30\ntree\t5?1 7 -9\n"

  private func bag(_ names: [String]) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: .keys)
    for name in names { bag.add(name) }
    return bag
  }

  @Test(
    arguments: [(["a", "b:no"], 107), (["a"], -29), (["b:no"], -23), ([], -39), (["unknown", "a"], -29)] as [([String], Int32)])
  func leavesAreAddedUp(_ names: [String], _ expected: Int32) throws {
    let trees = try Trees(Self.text, file: "trees.tsv")
    #expect(trees.score(bag(names)) == expected)
    // What one candidate has is forgotten for the next.
    #expect(trees.score(bag([])) == -39)
    // What all candidates of a sentence have is reached once.
    let places = bag(names).features.compactMap { trees.places[$0.key] }
    for count in 0...places.count {
      let reach = trees.leaves.reach(trees.leaves.all, with: places.prefix(count))
      #expect(trees.leaves.score(reach, trees.leaves.all, with: places.dropFirst(count)) == expected)
      let rest = trees.leaves.reach(trees.leaves.all, with: places.dropFirst(count))
      #expect(trees.leaves.score(rest, reach, with: []) == expected)
    }
  }

  /// With what the roots are worth, the shares of the features are the score.
  @Test(arguments: [["a", "b:no"], ["a"], ["b:no"], []] as [[String]])
  func sharesMakeTheScore(_ names: [String]) throws {
    let trees = try Trees(Self.text, file: "trees.tsv")
    #expect(15 + trees.shares(bag(names)).values.reduce(0, +) == trees.score(bag(names)))
  }

  /// A chain of nodes, in each of which one more feature must be there to go on, has a leaf for each: 64 are the most.
  @Test func aTreeHas64LeavesAtMost() throws {
    func text(_ nodes: Int) -> String {
      let names = (0..<nodes).map { "feature\t\($0)\n" }.joined()
      return names + "tree\t" + (0..<nodes).map { "0?\($0)" }.joined(separator: " ") + " 100 "
        + (0..<nodes).reversed().map { "\($0)" }.joined(separator: " ") + "\n"
    }
    let trees = try Trees(text(63), file: "trees.tsv")
    for count in 0...63 {
      #expect(trees.score(bag((0..<count).map(String.init))) == (count == 63 ? 100 : Int32(count)))
    }
    #expect(throws: LexiconError.self) { try Trees(text(64), file: "trees.tsv") }
  }

  @Test func noTreesCountNothing() throws {
    let trees = try Trees("", file: "trees.tsv")
    #expect(trees.score(bag(["a"])) == 0)
  }

  /// Half a tree, one and a half, a feature that is none, words for numbers, no tab.
  @Test(arguments: [
    "tree\t1?0 2", "tree\t1 2", "tree\t1?7 2 3", "tree\ta", "tree\t", "tree\t1?-1 2 3", "tree\t99999999", "leaf\t1", "tree 1",
  ])
  func brokenLinesAreNamed(_ line: String) {
    let error = #expect(throws: LexiconError.self) { try Trees("feature\ta\n\(line)\n", file: "trees.tsv") }
    #expect(error?.description.hasPrefix("trees.tsv:2: \"\(line)\" is no line of trees") == true)
  }
}
