import Foundation
import Yams

/// A value to be written: the same tree becomes YAML or JSON, its keys in the order in which they were given.
public indirect enum Tree: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case number(Double)
  /// A truth value.
  case truth(Bool)
  /// Nothing: undefined.
  case null
  /// A list.
  case list([Tree])
  /// Keys with values, in this order.
  case record([(key: String, value: Tree)])

  /// A list of texts.
  public static func texts(_ texts: [String]) -> Tree { .list(texts.map(Tree.text)) }

  /// A record without the keys whose value is `nil` or an empty list or record.
  public static func sparse(_ entries: [(key: String, value: Tree?)]) -> Tree {
    .record(
      entries.compactMap { key, value in
        switch value {
        case nil, .list([]): nil
        case .record(let inner) where inner.isEmpty: nil
        case .some(let value): (key, value)
        }
      })
  }

  /// Equal where the same values stand in the same order.
  public static func == (a: Tree, b: Tree) -> Bool { a.json() == b.json() }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(json()) }
}

extension Tree {
  /// The tree as JSON with two-space indents and a line feed at the end. Numbers are written with the fewest digits that read back the same.
  public func json() -> String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let value): text += Self.quoted(value)
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .truth(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .record(let entries):
      Self.write(entries, between: ("{", "}"), to: &text, indent: indent) { entry, text, inner in
        text += Self.quoted(entry.key) + ": "
        entry.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String, indent: String,
    with write: (Element, inout String, String) -> Void
  ) {
    guard !elements.isEmpty else {
      text += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    text += brackets.0
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      write(element, &text, inner)
    }
    text += "\n" + indent + brackets.1
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Tree {
  /// The tree as YAML, block style, Unicode as it is.
  public func yaml() throws -> String {
    try Yams.serialize(node: node, indent: 2, width: -1, allowUnicode: true)
  }

  private var node: Node {
    switch self {
    case .text(let value): Self.scalar(value)
    case .integer(let value): Node(String(value), Tag(.int))
    case .number(let value): value.isFinite ? Node("\(value)", Tag(.float)) : Node("null", Tag(.null))
    case .truth(let value): Node(value ? "true" : "false", Tag(.bool))
    case .null: Node("null", Tag(.null))
    case .list(let values):
      .sequence(Node.Sequence(values.map(\.node), Tag(.seq), values.allSatisfy(\.isShort) ? .flow : .block))
    case .record(let entries): .mapping(Node.Mapping(entries.map { (Node($0.key), $0.value.node) }))
    }
  }

  /// A text plain where it reads back as the same text, else in double quotes.
  private static func scalar(_ value: String) -> Node {
    let plain = Node.Scalar(value, Tag(.implicit), .plain)
    let readsAsText = Node.scalar(plain).tag == Tag(.str) || PartialDate(value) != nil
    return .scalar(
      readsAsText && !value.isEmpty ? Node.Scalar(value, Tag(.str), .any) : Node.Scalar(value, Tag(.str), .doubleQuoted))
  }

  /// Whether the value may stand in a list on one line: a code or a number.
  private var isShort: Bool {
    switch self {
    case .text(let value): value.utf8.count <= 12 && value.utf8.allSatisfy { $0 > 32 && $0 < 127 }
    case .integer, .number, .truth, .null: true
    case .list, .record: false
    }
  }
}
