/// What is wrong with an edge list, and where.
public struct EdgeListError: Error, Sendable, Hashable {
  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    /// There is one column; an edge needs two.
    case tooFewColumns
    /// There are more than three columns.
    case tooManyColumns
    /// Nothing stands before, after or between commas.
    case emptyColumn
    /// The first edge of the list has `expected` columns, this one has `found`.
    case mixedColumns(expected: Int, found: Int)
    /// The third column is not a number in `Graph.weightRange`.
    case notAWeight(String)
    /// The weight is below 0, which is that of a tie against, where all are ties with.
    case negativeWeight(String)
    /// The two ids are tied with on one line and against on another.
    case bothSigns(String, String, otherLine: Int)
    /// The line is not UTF-8.
    case notUTF8
    /// The line has a control character, given by its code.
    case controlCharacter(UInt8)
    /// The id is one that an earlier line spells with other code points, such as an accent apart from its letter: a reader sees
    /// one id, the bytes are two.
    case secondSpelling(of: String, firstLine: Int)
    /// In a two-mode list the id stands in the first column on one line, and in the second on another.
    case inBothColumns(String, otherLine: Int)
    /// There are more edges than a graph holds.
    case tooManyEdges
  }

  /// The line, counted from 1.
  public let line: Int
  /// What is wrong with it.
  public let problem: Problem
}

extension EdgeListError: CustomStringConvertible {
  /// One sentence with the line, what was found, what was expected and how to mend it.
  public var description: String {
    "line \(line): \(problem.description)"
  }
}

extension EdgeListError.Problem: CustomStringConvertible {
  /// What was found, what was expected and how to mend it.
  public var description: String {
    switch self {
    case .tooFewColumns:
      "one column; an edge is two ids, and a weight if need be, split by blanks, tabs or commas. Ids alone are nodes without ties only where all lines are ids alone; among edges write such an id twice."
    case .tooManyColumns:
      "more than three columns; an edge is two ids and at most a weight. An id cannot have blanks or commas in it."
    case .emptyColumn:
      "an empty column; write an id on both sides of each comma."
    case .mixedColumns(let expected, let found):
      "\(found) columns, but the first edge has \(expected); give every edge a weight, or none."
    case .notAWeight(let text):
      "the weight is '\(text)'; write a number from 1e-100 to 1e100, with a point for decimals."
    case .negativeWeight(let text):
      "the weight is '\(text)', below 0: a list of ties with and against is measured by `structure`, section balance, as one of nodes of one kind; elsewhere write numbers above 0."
    case .bothSigns(let a, let b, let line):
      "'\(a)' and '\(b)' are tied with and against, here and on line \(line); leave one of the two lines out."
    case .notUTF8:
      "not UTF-8; save the file as UTF-8."
    case .controlCharacter(let code):
      "a control character (code \(code)); take it out."
    case .secondSpelling(let id, let firstLine):
      "the id '\(id)' is written in other code points than on line \(firstLine); save the file in one Unicode form (NFC)."
    case .inBothColumns(let id, let line):
      "the id '\(id)' stands in the other column than on line \(line); in a two-mode list the first column has the states and the second the agreements: give one of them another id. A state without agreements stands alone on its line, an agreement without states behind a '-'."
    case .tooManyEdges:
      "more edges than a graph holds (about one thousand million)."
    }
  }
}
