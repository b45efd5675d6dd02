import AllianceNetwork
import Foundation

/// The texts that a list of paths stands for, in order, not yet read.
public struct SourceListing: Sendable, Hashable {
  /// A text to be read.
  public struct Entry: Sendable, Hashable {
    /// Where it is: a path, or `-` for standard input.
    public var path: String
    /// The name by which evidence points to it: the file name; the whole path where two texts of the listing have the same file
    /// name.
    public var name: String
  }

  /// The texts: the paths in the order given, what a folder holds sorted by path.
  public private(set) var entries: [Entry] = []
  /// What was left out: files of other kinds in folders (`file-skipped`), a text that was named twice (`file-named-twice`).
  public private(set) var findings: [Finding] = []

  /// What was left out of folders, by kind.
  public private(set) var passedOver = PassedOver()

  private var paths: Set<String> = []

  /// Lists what `paths` stand for. A folder stands for all `.txt .md .html .htm .pdf` files in it and in the folders below it,
  /// but for those whose names begin with a dot and for a README, which tells of the folder; links to folders are not followed. A file that is named itself may have any
  /// ending. `-` is standard input.
  ///
  /// Throws ``SourceError``: `missing`, `unreadable`, `folderWithoutTexts`.
  public init(_ paths: [String]) throws {
    for path in paths {
      var isFolder: ObjCBool = false
      if path == "-" {
        add(path)
      } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        throw SourceError(path, .missing)
      } else if isFolder.boolValue {
        let files = try files(in: path)
        let known = files.filter { SourceFormat(ending: $0) != nil }
        if known.isEmpty { throw SourceError(path, .folderWithoutTexts) }
        for file in files { SourceFormat(ending: file) != nil ? add(file) : skip(file) }
      } else {
        add(path)
      }
    }
    nameApart()
  }

  private mutating func add(_ path: String) {
    guard paths.insert(path).inserted else {
      findings.append(Finding(code: "file-named-twice", message: "\(path) is named twice and read once", document: path))
      return
    }
    entries.append(Entry(path: path, name: path == "-" ? "standard input" : SourcePath.name(of: path)))
  }

  private mutating func skip(_ path: String) {
    passedOver.add(path)
    findings.append(
      Finding(
        code: "file-skipped", message: "\(path) is left out: it does not end in \(SourceFormat.endingsInWords)", document: path))
  }

  private mutating func nameApart() {
    let counts = Dictionary(entries.map { ($0.name, 1) }, uniquingKeysWith: +)
    for index in entries.indices where counts[entries[index].name, default: 0] > 1 { entries[index].name = entries[index].path }
  }

  /// The regular files in a folder and below it, sorted by the scalars of their paths.
  private mutating func files(in folder: String) throws -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      for name in try names(in: folder) where !name.hasPrefix(".") && !name.uppercased().hasPrefix("README.") {
        let path = SourcePath.join(folder, name)
        switch (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType {
        case .typeDirectory?: folders.append(path)
        case .typeRegular?: files.append(path)
        case .typeSymbolicLink? where Self.isFile(path): files.append(path)
        default: break
        }
      }
    }
    return files.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// The names in a folder, in no order. `FileManager` would leave out names that are no UTF-8 without a word; here they become
  /// findings.
  private mutating func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw SourceError(folder, .unreadable("the folder cannot be listed")) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: name, as: UTF8.self) {
        names.append(name)
      } else {
        let message =
          "a file in \(folder) is left out: its name, \(String(decoding: name, as: UTF8.self)), is no UTF-8; rename it"
        findings.append(Finding(code: "file-skipped", message: message, document: folder))
        passedOver.addMisnamed()
      }
    }
    return names
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
