import Latticework

/// The Swift code of the documents, compiled: each block whole, but for its imports, between a line with its place and one that ends it. `DocumentedCodeTests` holds every
/// block of the documents against these, and runs them with `print` caught.
enum DocumentedCode {
  typealias Print = (Any) -> Void

  /// By the file in which the block stands, from the root of the package.
  static let blocks: [(file: String, run: @Sendable (Print) throws -> Void)] = [
    ("README.md", readme), ("Sources/Latticework/Latticework.docc/Latticework.md", overview),
  ]

  private static func readme(print: Print) throws {
    // README.md
    let registry = try Registry.builtIn()
    if let network = try NetworkLibrary.builtIn().network("us-treaty-allies") {
      let pacts = try Projection(network, filter: Filter(types: [.defensePact]))
      let table = CentralityTable(of: pacts)
      print(table.score(.degreeCentralization).value ?? .nan)  // 0.7666...
      print(table.nodeTable(registry: registry, language: .japanese).markdown())
    }
    // end
  }

  private static func overview(print: Print) throws {
    // Sources/Latticework/Latticework.docc/Latticework.md
    if let network = try NetworkLibrary.builtIn().network("us-treaty-allies") {
      let pacts = try Projection(network, filter: Filter(types: [.defensePact]))
      let table = CentralityTable(of: pacts)
      print(table.score(.degreeCentralization).value ?? .nan)  // 0.7666...
    }
    // end
  }
}
