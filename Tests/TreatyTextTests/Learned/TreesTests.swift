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
    var marks = Trees.Marks(trees)
    #expect(trees.score(bag(names), &marks) == expected)
    // What was marked for one candidate is forgotten for the next.
    #expect(trees.score(bag([]), &marks) == -39)
  }

  /// With what the roots are worth, the shares of the features are the score.
  @Test(arguments: [["a", "b:no"], ["a"], ["b:no"], []] as [[String]])
  func sharesMakeTheScore(_ names: [String]) throws {
    let trees = try Trees(Self.text, file: "trees.tsv")
    var marks = Trees.Marks(trees)
    #expect(15 + trees.shares(bag(names)).values.reduce(0, +) == trees.score(bag(names), &marks))
  }

  @Test func noTreesCountNothing() throws {
    let trees = try Trees("", file: "trees.tsv")
    var marks = Trees.Marks(trees)
    #expect(trees.score(bag(["a"]), &marks) == 0)
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
