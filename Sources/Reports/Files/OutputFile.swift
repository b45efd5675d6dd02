import Foundation

/// Why something could not be written. The place is the user's to mend.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file or folder.
  public var path: String
  /// What stands in the way, and how to mend it.
  public var reason: String

  /// An error with its place and reason.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// `cannot write path: reason`.
  public var description: String { "cannot write \(path): \(reason)" }
}

/// Writing files so that a reader never sees half of one: to a temporary name in the same folder, then renamed.
public enum OutputFile {
  /// Writes `data` to `path`, over a file that may be there. A link is followed; a device or a pipe is written to as it is.
  ///
  /// Throws ``OutputError``; then nothing is left behind and an old file stays as it was.
  public static func write(_ data: Data, to path: String) throws {
    guard !path.hasSuffix("/") else { throw OutputError(path: path, reason: "this names a folder; give the name of a file") }
    let url = URL(filePath: path).resolvingSymlinksInPath()
    do {
      switch try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))[.type] as? FileAttributeType {
      case .typeRegular?, nil: try replace(url, with: data)
      case .typeDirectory?: throw OutputError(path: path, reason: "a folder stands at that name; name another file with -o")
      default:
        let handle = try FileHandle(forWritingTo: url)
        defer { try? handle.close() }
        try handle.write(contentsOf: data)
      }
    } catch let error as OutputError {
      throw error
    } catch {
      throw OutputError(path: path, reason: reason(of: error, folder: url.deletingLastPathComponent()))
    }
  }

  /// Puts a file with `data` in the place of `url`, whole or not at all.
  private static func replace(_ url: URL, with data: Data) throws {
    let temporary = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).partial")
    do {
      try data.write(to: temporary)
      try move(temporary.path(percentEncoded: false), to: url.path(percentEncoded: false))
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw error
    }
  }

  /// Renames the file at `path`, over what may be at `target` on the same disk. Throws ``OutputError``.
  static func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else {
      let error = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      throw OutputError(path: target, reason: reason(of: error, folder: URL(filePath: target).deletingLastPathComponent()))
    }
  }

  /// Removes the file at `path`. Throws ``OutputError``.
  static func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw OutputError(path: path, reason: reason(of: error, folder: URL(filePath: path).deletingLastPathComponent()))
    }
  }

  /// Makes the folder at `path`, and those above it, where they are missing. Throws ``OutputError``.
  public static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputError(path: path, reason: reason(of: error, folder: URL(filePath: path).deletingLastPathComponent()))
    }
  }

  private static func reason(of error: any Error, folder: URL) -> String {
    var isFolder: ObjCBool = false
    // With a slash at its end the path of a file would be that of nothing.
    let path = folder.path(percentEncoded: false)
    let place = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if !FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) {
      return "there is no folder \(place); make it, or name another with -o"
    }
    if !isFolder.boolValue { return "\(place) is a file, no folder; name a folder with -o" }
    switch posixCode(of: error) {
    case .ENOSPC, .EDQUOT: return "the disk is full; make room and try again"
    case .EACCES, .EPERM: return "you may not write there; name another place with -o"
    case .EROFS: return "the disk can only be read; name another place with -o"
    case .EISDIR, .EEXIST, .ENOTDIR: return "something else stands at that name; name another place with -o"
    case .ENAMETOOLONG: return "the name is too long"
    case let code?: return "\(String(cString: strerror(code.rawValue)))"
    case nil: return "\((error as NSError).localizedDescription)"
    }
  }

  private static func posixCode(of error: any Error) -> POSIXErrorCode? {
    if let error = error as? POSIXError { return error.code }
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain { return POSIXErrorCode(rawValue: Int32(error.code)) }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileWriteOutOfSpace: return .ENOSPC
    case .fileWriteNoPermission: return .EACCES
    case .fileWriteVolumeReadOnly: return .EROFS
    case .fileWriteFileExists: return .EEXIST
    default: break
    }
    guard let underlying = error.userInfo[NSUnderlyingErrorKey] as? any Error else { return nil }
    return posixCode(of: underlying)
  }
}
