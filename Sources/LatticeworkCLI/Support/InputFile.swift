import Foundation

/// Reading a file that the user named.
enum InputFile {
  /// The bytes of the file. Throws ``InputError`` where it is missing, is a folder or cannot be read.
  static func read(_ path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(message: "\(path): there is no such file")
    }
    guard !isFolder.boolValue else { throw InputError(message: "\(path): this is a folder; name a file") }
    do {
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw InputError(message: "\(path): the file cannot be read; look at its permissions")
    }
  }
}
