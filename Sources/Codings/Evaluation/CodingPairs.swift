import AllianceNetwork
import Foundation

/// Which codings are to be compared: files by twos, or two folders.
public struct CodingPairs: Sendable {
  /// The codings of the same text, in the order of the first ones.
  public private(set) var pairs: [(first: CodedText, second: CodedText)] = []
  /// What the second side coded and the first did not, which is left out.
  public private(set) var leftOver: [String] = []
  /// Why files of folders could not be read. They stop no other; what is left without its other coding is left out.
  public private(set) var unread: [ModelError] = []
  /// The texts and files that are left out because their other coding is in a file that could not be read.
  public private(set) var unpaired: [String] = []

  /// Pairs the codings of `paths`, which are files or folders by twos. Files of two folders (`.json`, `.ndjson`) belong together by their names, the
  /// texts of two files by theirs; two files of one text each belong together whatever the text is called.
  ///
  /// Throws `ModelError` where a file that is named is no coding, where a folder holds none that can be read, and where the second side lacks a text that the
  /// first has.
  public init(paths: [String]) throws {
    for index in stride(from: 0, to: paths.count - 1, by: 2) {
      let (first, second) = (paths[index], paths[index + 1])
      switch (Self.isFolder(first), Self.isFolder(second)) {
      case (true, true):
        let others = try Self.files(in: second)
        for name in try Self.files(in: first) {
          let stem = Self.stem(of: name)
          guard let other = others.first(where: { Self.stem(of: $0) == stem }) else {
            throw Self.missing("\(second) has no coding called \(name), which \(first) has", file: first)
          }
          let files = (try readable("\(first)/\(name)"), try readable("\(second)/\(other)"))
          switch files {
          case (let one?, let two?): try add(one, two)
          case (nil, nil): break
          case (let one, let two): unpaired += [one, two].compactMap { $0?.name }
          }
        }
        let known = Set(try Self.files(in: first).map(Self.stem))
        leftOver += others.filter { !known.contains(Self.stem(of: $0)) }
      case (let manyFirst, let manySecond):
        let before = unread.count
        let one = try manyFirst ? all(in: first) : Self.read(first)
        let between = unread.count
        let two = try manySecond ? all(in: second) : Self.read(second)
        try add(one, two, firstIsWhole: between == before, secondIsWhole: unread.count == between)
      }
    }
    if pairs.isEmpty, let error = unread.first { throw error }
  }

  /// Adds the codings of the same texts; a side that is not whole may lack some.
  private mutating func add(
    _ first: CodingFile, _ second: CodingFile, firstIsWhole: Bool = true, secondIsWhole: Bool = true
  ) throws {
    if first.texts.count == 1, second.texts.count == 1 {
      pairs.append((first.texts[0], second.texts[0]))
      return
    }
    for text in first.texts {
      guard let other = second.texts.first(where: { $0.document == text.document }) else {
        if !secondIsWhole {
          unpaired.append(text.document)
          continue
        }
        throw Self.missing("\(second.name) holds no coding of \(text.document), which is in \(first.name)", file: first.name)
      }
      pairs.append((text, other))
    }
    let known = Set(first.texts.map(\.document))
    let others = second.texts.map(\.document).filter { !known.contains($0) }
    firstIsWhole ? (leftOver += others) : (unpaired += others)
  }

  private static func missing(_ message: String, file: String) -> ModelError {
    ModelError([
      Problem(
        file: file, message: message, hint: "code it too: where it has no ties, a coding with an empty list of ties says so")
    ])
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func stem(of name: String) -> String {
    name.hasSuffix(".ndjson") ? String(name.dropLast(7)) : String(name.dropLast(5))
  }

  /// The codings in a folder, sorted by the scalars of their names.
  private static func files(in folder: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".json") || $0.hasSuffix(".ndjson")) }
    guard !files.isEmpty else {
      throw ModelError([Problem(file: folder, message: "the folder holds no coding", hint: "codings end in .json or .ndjson")])
    }
    return files.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private static func read(_ path: String) throws -> CodingFile {
    let file = try ModelFile(path: path)
    return try CodingFile(name: path, data: Data(file.text.utf8))
  }

  /// The coding at `path`; `nil` where it cannot be read, which is noted.
  private mutating func readable(_ path: String) throws -> CodingFile? {
    do {
      return try Self.read(path)
    } catch let error as ModelError {
      unread.append(error)
      return nil
    }
  }

  private mutating func all(in folder: String) throws -> CodingFile {
    var files = try Self.files(in: folder).compactMap { try readable("\(folder)/\($0)") }
    if files.isEmpty, let error = unread.last { throw error }
    files[0].texts = files.flatMap(\.texts)
    files[0].name = folder
    return files[0]
  }
}
