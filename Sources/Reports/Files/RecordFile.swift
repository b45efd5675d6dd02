import Foundation

/// A file of records, one a line, that grows while a long work goes on and can be continued after the work was killed.
///
/// The records are written to `path.part`; ``finish()`` gives the file its name. Beside it stands `path.part.of`, which says of what the records are, so that
/// a work is only continued on the same input. A device or a pipe is written to as it is and cannot be continued.
public final class RecordFile {
  /// How many whole records were there already.
  public private(set) var records = 0

  private let path: String
  private let part: String
  private let label: String
  private let isDirect: Bool
  private let handle: FileHandle

  /// Opens the file. With `resuming` the records that are there are kept, an unfinished last one dropped; without it, or where nothing is there, it begins anew.
  ///
  /// `identity` says of what the records are. Throws ``OutputError``: it cannot be written, or the records that are there are of something else.
  public init(path: String, identity: String, resuming: Bool) throws {
    guard !path.hasSuffix("/") else { throw OutputError(path: path, reason: "this names a folder; give the name of a file") }
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    self.path = target
    part = target + ".part"
    label = part + ".of"
    let kind = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    if kind == .typeDirectory { throw OutputError(path: path, reason: "a folder stands at that name; name another file with -o") }
    isDirect = kind != nil && kind != .typeRegular
    if isDirect {
      handle = try Self.open(target, O_WRONLY)
      return
    }
    let isContinued = resuming && FileManager.default.fileExists(atPath: part)
    if isContinued {
      guard let known = try? String(contentsOfFile: label, encoding: .utf8), known == identity else {
        throw OutputError(
          path: part,
          reason: "it holds the results of another input or of other options; "
            + "leave out --resume to begin anew, or name another file with -o")
      }
    } else {
      try OutputFile.write(Data(identity.utf8), to: label)
    }
    handle = try Self.open(part, O_RDWR | O_CREAT | (isContinued ? 0 : O_TRUNC))
    if isContinued { try keepWholeRecords() }
  }

  private static func open(_ path: String, _ flags: Int32) throws -> FileHandle {
    let descriptor = Foundation.open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)) + "; name another place with -o")
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Counts the records and cuts off what stands behind the last line feed.
  private func keepWholeRecords() throws {
    var end: UInt64 = 0
    var place: UInt64 = 0
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        for (index, byte) in piece.enumerated() where byte == 0x0A {
          records += 1
          end = place + UInt64(index) + 1
        }
        place += UInt64(piece.count)
      }
      try handle.truncate(atOffset: end)
      try handle.seek(toOffset: end)
    } catch {
      throw OutputError(path: part, reason: (error as NSError).localizedDescription)
    }
  }

  /// Adds whole records, each with its line feed. Throws ``OutputError``.
  public func append(_ records: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(records))
    } catch {
      throw OutputError(path: isDirect ? path : part, reason: (error as NSError).localizedDescription)
    }
  }

  /// Takes away what was written and does not carry the name of the file yet: where there is nothing worth continuing. A device or a pipe stays as it is.
  public func discard() {
    try? handle.close()
    guard !isDirect else { return }
    for path in [part, label] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Ends the file and gives it its name. Throws ``OutputError``.
  public func finish() throws {
    try? handle.close()
    guard !isDirect else { return }
    try OutputFile.move(part, to: path)
    try? FileManager.default.removeItem(atPath: label)
  }
}
