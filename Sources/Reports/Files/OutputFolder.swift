import Foundation

/// Writing several files that belong together: all of them, or none.
public enum OutputFolder {
  /// A file to write: its name, possibly with a subfolder before it (`figures/a.svg`), and its bytes.
  public typealias File = (name: String, data: Data)

  /// Writes `files` into the folder at `path`, which is made where it is missing, and removes the files there for whose names `isOld` holds and that are
  /// not among `files`. Files with other names stay.
  ///
  /// All are first written into a hidden folder beside their places and then renamed, so that a full disk leaves everything as it was. Throws
  /// ``OutputError``.
  public static func write(_ files: [File], to path: String, replacing isOld: (_ name: String) -> Bool = { _ in false }) throws {
    let manager = FileManager.default
    let isNew = !manager.fileExists(atPath: path)
    let staging = path + "/.partial"
    do {
      try OutputFile.makeFolder(staging)
      for folder in folders(of: files) { try OutputFile.makeFolder("\(staging)/\(folder)") }
      for file in files { try OutputFile.write(file.data, to: "\(staging)/\(file.name)") }
      for folder in folders(of: files) { try OutputFile.makeFolder("\(path)/\(folder)") }
    } catch {
      try? manager.removeItem(atPath: isNew ? path : staging)
      throw relocated(error, from: staging, to: path)
    }
    defer { try? manager.removeItem(atPath: staging) }
    for file in files { try OutputFile.move("\(staging)/\(file.name)", to: "\(path)/\(file.name)") }
    let written = Set(files.map(\.name))
    for name in names(in: path, folders(of: files)) where isOld(name) && !written.contains(name) {
      try OutputFile.remove("\(path)/\(name)")
    }
  }

  private static func folders(of files: [File]) -> [String] {
    Set(files.compactMap { file in file.name.lastIndex(of: "/").map { String(file.name[..<$0]) } }).sorted()
  }

  /// The names of the files in the folder and in those of its subfolders, sorted.
  private static func names(in path: String, _ folders: [String]) -> [String] {
    let manager = FileManager.default
    let top = (try? manager.contentsOfDirectory(atPath: path)) ?? []
    let below = folders.flatMap { folder in
      ((try? manager.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).map { "\(folder)/\($0)" }
    }
    return (top + below).sorted()
  }

  /// The error as it would be without the hidden folder.
  private static func relocated(_ error: any Error, from staging: String, to path: String) -> any Error {
    guard var error = error as? OutputError else { return error }
    error.path = error.path.replacingOccurrences(of: staging, with: path)
    return error
  }
}
