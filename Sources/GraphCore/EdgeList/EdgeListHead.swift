/// What an edge list says of itself in its head: the comments before its first line of ids.
public struct EdgeListHead: Sendable, Hashable {
  /// Whether a comment begins with the word `two-mode`: the first column has nodes of one kind and the second those of another.
  public let isTwoMode: Bool
  /// Whether ties have a direction, from the first column to the second: true where the first comment that begins with one of the words `directed` and
  /// `undirected` begins with `directed`, false where with the other; `nil` where no comment does.
  public let isDirected: Bool?

  /// Reads the head of a list, or of the first piece of one. A byte order mark, blanks and capitals are no matter. Time O(length of the head).
  public init(of edgeList: some Sequence<UInt8>) {
    var (isTwoMode, isDirected): (Bool, Bool?) = (false, nil)
    for line in Self.comments(of: edgeList) {
      switch Self.firstWord(of: line) {
      case "two-mode": isTwoMode = true
      case "directed": isDirected = isDirected ?? true
      case "undirected": isDirected = isDirected ?? false
      default: break
      }
    }
    (self.isTwoMode, self.isDirected) = (isTwoMode, isDirected)
  }

  /// The lines before the first that is neither empty nor a comment, each cut after 200 bytes.
  private static func comments(of edgeList: some Sequence<UInt8>) -> [[UInt8]] {
    var (lines, line): ([[UInt8]], [UInt8]) = ([], [])
    for byte in edgeList {
      if byte == UInt8(ascii: "\n") {
        lines.append(line)
        line = []
      } else if byte != UInt8(ascii: "\r"), line.count < 200 {
        line.append(byte)
        guard isComment(line) ?? true else { return lines }
      }
    }
    return lines + [line]
  }

  /// Whether a line is a comment, as far as its beginning tells.
  private static func isComment(_ line: [UInt8]) -> Bool? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = line.starts(with: mark) ? line.dropFirst(3) : line[...]
    if mark.starts(with: line) { return nil }
    return text.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }.map { $0 == UInt8(ascii: "#") }
  }

  private static func firstWord(of comment: [UInt8]) -> String? {
    let text = String(decoding: comment.drop { $0 != UInt8(ascii: "#") }, as: UTF8.self).lowercased()
    return text.split { " \t#:,".contains($0) }.first.map(String.init)
  }
}
