import Foundation
import Yams

/// The kinds of model file, by their `format` line.
public enum ModelFormat: String, Sendable, Hashable, CaseIterable {
  /// States, organisations and agreements.
  case registry = "latticework/registry/1"
  /// A network.
  case network = "latticework/network/1"
  /// A scenario.
  case scenario = "latticework/scenario/1"
  /// Words that the reading of texts goes by.
  case lexicon = "latticework/lexicon/1"
  /// A rule by which a structure is called hub-and-spoke, lattice or something else.
  case verdictRule = "latticework/verdict-rule/1"
  /// Groups of states, for brokerage.
  case groups = "latticework/groups/1"
}

/// The text of a model file, YAML or JSON (which YAML 1.2 takes in), and the name under which problems are told.
public struct ModelFile: Sendable, Hashable {
  /// The name, as it was given to the program.
  public var name: String
  /// The text.
  public var text: String

  /// A file by name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The largest model file that is read, in bytes.
  public static let largest = 64 << 20

  /// Reads the file at `path`. Throws ``ModelError`` where it is missing, is a folder, is larger than ``largest``, is empty or is no UTF-8.
  public init(path: String) throws {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let message = !exists ? "no such file" : isFolder.boolValue ? "this is a folder, not a file" : "the file cannot be read"
      throw ModelError([Problem(file: path, message: message, hint: "name a YAML or JSON model file")])
    }
    try self.init(name: path, data: data)
  }

  /// Takes the bytes of a file. Throws ``ModelError`` where they are too many, none, or no UTF-8.
  public init(name: String, data: Data) throws {
    func refuse(_ message: String, _ hint: String) -> ModelError {
      ModelError([Problem(file: name, message: message, hint: hint)])
    }
    guard data.count <= Self.largest else { throw refuse("the file is larger than 64 MiB", "split it") }
    guard !data.isEmpty else {
      throw refuse("the file is empty", "a model file begins with its format line; see models/README.md")
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = 1 + bytes.prefix(Self.firstBrokenByte(of: bytes)).count { $0 == 0x0A }
      throw ModelError([
        Problem(file: name, line: line, column: 1, message: "these bytes are no UTF-8 text", hint: "save the file as UTF-8")
      ])
    }
    self.init(name: name, text: text)
  }

  /// How many bytes at the start are sound UTF-8.
  private static func firstBrokenByte(of bytes: Data) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }

  /// Tells what is left empty; every other value is read as its text, so that no other rule need be tried.
  private static let resolver = Resolver.basic.appending(.null)

  /// The root of the file and its format; throws ``ModelError`` where the text is no YAML or its `format` line is missing or another one.
  func root(expecting formats: [ModelFormat], log: ProblemLog) throws -> (field: Field, format: ModelFormat) {
    let root: Field
    do {
      guard let node = try Yams.compose(yaml: text, Self.resolver) else {
        throw ModelError([
          Problem(
            file: name, message: "the file holds no value", hint: "a model file begins with its format line; see models/README.md"
          )
        ])
      }
      root = Field(node: node, path: "", log: log)
    } catch let error as YamlError {
      throw ModelError([Problem(yaml: error, file: name)])
    }
    guard let mapping = root.node.mapping else {
      root.fail("a model file is a mapping", "begin with its format line; see models/README.md")
      throw ModelError(log.problems)
    }
    guard let node = mapping["format"] else {
      root.fail("the format line is missing", "write format: \(formats.map(\.rawValue).joined(separator: " or "))")
      throw ModelError(log.problems)
    }
    let field = Field(node: node, path: "format", log: log)
    guard let format = field.choice(ModelFormat.self) else { throw ModelError(log.problems) }
    guard formats.contains(format) else {
      field.fail("this is a \(format.rawValue) file", "expected \(formats.map(\.rawValue).joined(separator: " or "))")
      throw ModelError(log.problems)
    }
    return (root, format)
  }

  /// The format that the file says it has; throws ``ModelError`` as reading does.
  public func format() throws -> ModelFormat {
    try root(expecting: ModelFormat.allCases, log: ProblemLog(file: name)).format
  }
}

extension Problem {
  /// What the YAML parser says, with its place.
  fileprivate init(yaml error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, column: mark.column, message: "no sound YAML or JSON: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "a key stands twice: \(keys.map { String(describing: $0) }.sorted().joined(separator: ", "))", hint: "leave one")
    case .reader(let problem, _, _, _):
      self.init(file: file, message: "no sound YAML or JSON: \(problem)")
    default:
      self.init(file: file, message: "no sound YAML or JSON: \(error)")
    }
  }
}
