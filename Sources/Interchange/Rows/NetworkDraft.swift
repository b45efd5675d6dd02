import AllianceNetwork

/// A network that was read from another format, before its values are checked.
///
/// The checks are those of the model format, so that every format tells the same problems in the same words, with the line of its
/// own file.
struct NetworkDraft {
  /// The file, as it was named to the program.
  var file: String
  /// The keys of the network but for `format`, `sources` and `agreements`.
  var head: [(key: String, value: Tree?)] = []
  /// The agreements, each with the line on which it begins.
  var agreements: [(line: Int, tree: Tree)]

  /// Titles of sources that the agreements name.
  var titles: [String: String] = [:]

  /// A draft whose network is named after the file.
  init(file: String, agreements: [(line: Int, tree: Tree)]) {
    self.file = file
    self.agreements = agreements
    head = [("id", .text(Self.id(from: file)))]
  }

  /// The network. Throws ``AllianceNetwork/ModelError`` with every problem; `warn` receives what does not stand in the way.
  ///
  /// Sources that the registry does not hold are listed with their titles, or, where those are not known, their ids.
  func network(registry: Registry, warn: (Problem) -> Void = { _ in }) throws -> Network {
    let known = Set(registry.sources.map(\.id))
    let unlisted = Set(agreements.flatMap { Self.sources(of: $0.tree) }).subtracting(known).sorted()
    let tree = Tree.sparse(
      [("format", .text(ModelFormat.network.rawValue))] + head + [
        ("sources", .list(unlisted.map { .record([("id", .text($0)), ("title", .text(titles[$0] ?? $0))]) })),
        ("agreements", .list(agreements.map(\.tree))),
      ])
    do {
      return try Network(file: ModelFile(name: file, text: tree.json()), registry: registry) { warn(placed($0)) }
    } catch let error as ModelError {
      throw ModelError(error.problems.map(placed))
    }
  }

  /// The problem with the line of this file in place of that of the model file, which nobody has seen.
  private func placed(_ problem: Problem) -> Problem {
    var problem = problem
    (problem.line, problem.column) = (0, 0)
    guard problem.path.hasPrefix("agreements[") else { return problem }
    let rest = problem.path.dropFirst("agreements[".count)
    let digits = rest.prefix { $0.isNumber }
    guard let index = Int(digits), agreements.indices.contains(index) else { return problem }
    problem.line = agreements[index].line
    problem.column = problem.line > 0 ? 1 : 0
    problem.path = String(rest.dropFirst(digits.count + 1).drop { $0 == "." })
    return problem
  }

  private static func sources(of tree: Tree) -> [String] {
    guard case .record(let entries) = tree, case .list(let values)? = entries.first(where: { $0.key == "sources" })?.value
    else { return [] }
    return values.compactMap { if case .text(let id) = $0 { id } else { nil } }
  }

  /// Letters and digits of the file name without its endings, in lower case, other characters as hyphens.
  static func id(from file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let words = name.prefix { $0 != "." }.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "network" : words.joined(separator: "-")
  }
}
