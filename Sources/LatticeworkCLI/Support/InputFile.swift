import Foundation

/// Reading a file that the user named.
enum InputFile {
  /// The bytes of the file. Throws ``InputError`` where it is missing, is a folder or cannot be read.
  static func read(_ path: String) throws -> Data {
    try check(path)
    do {
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw unreadable(path)
    }
  }

  /// The bytes of the file in pieces: each call of what is returned gives the next, and nil at the end. Throws, and so do the calls, as the other.
  static func pieces(of path: String) throws -> () throws -> [UInt8]? {
    try check(path)
    guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
    return {
      do {
        return try file.read(upToCount: 1 << 17).map { [UInt8]($0) }
      } catch {
        throw unreadable(path)
      }
    }
  }

  private static func check(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(message: "\(path): there is no such file")
    }
    guard !isFolder.boolValue else { throw InputError(message: "\(path): this is a folder; name a file") }
  }

  private static func unreadable(_ path: String) -> InputError {
    InputError(message: "\(path): the file cannot be read; look at its permissions")
  }
}
