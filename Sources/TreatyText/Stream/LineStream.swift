import Foundation

/// The lines of a file of any size, or of standard input, read piece by piece: memory is that of the longest line.
public final class LineStream {
  /// A line.
  public struct Line: Sendable {
    /// Its number, counted from 1; blank lines count.
    public var number: Int
    /// Its bytes without the line end; empty where it is too long.
    public var bytes: [UInt8]
    /// Whether it is longer than ``maximumBytes`` and was passed over.
    public var isTooLong: Bool
  }

  /// How many bytes a line may have.
  public let maximumBytes: Int
  /// How many bytes have been given out as lines.
  public private(set) var offset = 0
  /// How many bytes the file has; `nil` for what is no regular file.
  public let size: Int?

  /// How many bytes are read at once: they stay in the processor's cache.
  private static let piece = 1 << 18

  private let handle: FileHandle
  private let name: String
  /// What was read and not given out yet is from `start` to `end`.
  private var buffer = [UInt8](repeating: 0, count: 2 * LineStream.piece)
  private var start = 0
  private var end = 0
  private var number = 0
  private var isAtEnd = false

  /// Opens the file at `path`, or standard input for `-`. Lines longer than `maximumBytes` (64 MiB) are passed over.
  ///
  /// Throws ``SourceError``: `missing`, `unreadable`.
  public init(path: String, maximumBytes: Int = 64 << 20) throws {
    self.maximumBytes = maximumBytes
    name = path
    if path == "-" {
      handle = .standardInput
      size = nil
      return
    }
    guard FileManager.default.fileExists(atPath: path) else { throw SourceError(path, .missing) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType != .typeDirectory, let handle = FileHandle(forReadingAtPath: path) else {
      throw SourceError(path, .unreadable("it cannot be opened"))
    }
    self.handle = handle
    size = (attributes?[.type] as? FileAttributeType) == .typeRegular ? attributes?[.size] as? Int : nil
  }

  /// The next line that is not blank; `nil` at the end. Throws ``SourceError``, `unreadable`.
  public func next() throws -> Line? {
    while let line = try nextOfAll() {
      if line.isTooLong || line.bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return line }
    }
    return nil
  }

  private func nextOfAll() throws -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = lineEnd(from: searched) {
        let line = Line(number: number + 1, bytes: isTooLong ? [] : Array(buffer[start..<end]), isTooLong: isTooLong)
        offset += end + 1 - start
        number += 1
        start = end + 1
        return line
      }
      if isAtEnd {
        guard start < end || isTooLong else { return nil }
        let line = Line(number: number + 1, bytes: isTooLong ? [] : Array(buffer[start..<end]), isTooLong: isTooLong)
        offset += end - start
        number += 1
        start = end
        return line
      }
      if end - start > maximumBytes {
        isTooLong = true
        offset += end - start
        start = end
      }
      let kept = end - start
      try fill()
      searched = start + kept
    }
  }

  private func lineEnd(from position: Int) -> Int? {
    let end = end
    return buffer.withUnsafeBytes { bytes in
      guard position < end, let base = bytes.baseAddress, let found = memchr(base + position, 0x0A, end - position)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Reads on; what has been given out is dropped. Not by `FileHandle.read`, which reads files in pieces of 4 kB.
  private func fill() throws {
    let descriptor = handle.fileDescriptor
    let kept = end - start
    if buffer.count - kept < Self.piece { buffer += [UInt8](repeating: 0, count: max(buffer.count, Self.piece)) }
    let count = buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      if kept > 0, start > 0 { memmove(base, base + start, kept) }
      while true {
        let count = read(descriptor, base + kept, Self.piece)
        if count >= 0 || errno != EINTR { return count }
      }
    }
    (start, end) = (0, kept + max(count, 0))
    guard count >= 0 else { throw SourceError(name, .unreadable("reading it failed")) }
    isAtEnd = count == 0
  }
}
