import AllianceNetwork
import Foundation

/// Reads texts: files and standard input, in the encodings and formats that policy texts come in.
///
/// List first, then read one text at a time, so that only one is in memory:
/// ```swift
/// let reader = SourceReader()
/// for entry in try SourceListing(["texts/"]).entries { let text = try reader.read(entry) }
/// ```
///
/// What the offsets of a coding count in is the text as it is given here: a byte order mark is dropped and not counted; line ends
/// stay as they are in text and Markdown; an HTML page is the text that ``HTMLText`` makes of it; the pages of a PDF file follow
/// each other as ``PDFText`` tells.
public struct SourceReader: Sendable {
  /// How many bytes a text may have.
  public var maximumBytes: Int
  /// The reader of PDF files.
  public var pdf: PDFText

  /// A reader. Larger files than `maximumBytes` (64 MiB) are refused.
  public init(maximumBytes: Int = 64 << 20, pdf: PDFText = .init()) {
    self.maximumBytes = maximumBytes
    self.pdf = pdf
  }

  /// Reads a text of a listing. Throws ``SourceError``.
  public func read(_ entry: SourceListing.Entry) throws -> SourceText {
    try read(try bytes(of: entry.path), name: entry.name)
  }

  /// Reads the text in `data`; the ending of `name` tells the format, or, where it does not, the data themselves. Throws
  /// ``SourceError``.
  public func read(_ data: Data, name: String) throws -> SourceText {
    try read(Array(data), name: name)
  }

  private func read(_ bytes: [UInt8], name: String) throws -> SourceText {
    guard bytes.count <= maximumBytes else { throw SourceError(name, .tooLarge(maximumBytes)) }
    guard !bytes.isEmpty else { throw SourceError(name, .empty) }
    if let kind = SourceFormat.binary(bytes) { throw SourceError(name, .notText(kind)) }
    let text =
      switch SourceFormat(of: bytes, named: name) {
      case .plain: try decode(bytes, name: name)
      case .html: HTMLText.text(of: try decode(bytes, name: name, declared: HTMLText.declaredEncoding(bytes)))
      case .pdf: try pdf.text(of: bytes, name: name, maximumBytes: maximumBytes)
      }
    guard text.scalars.contains(where: { !$0.properties.isWhitespace }) else { throw SourceError(name, .empty) }
    return text
  }

  private func decode(_ bytes: [UInt8], name: String, declared: TextEncoding? = nil) throws -> SourceText {
    guard let detection = Detection(bytes, declared: declared), !detection.decoded.scalars.contains("\0") else {
      throw SourceError(name, .notText("a binary file"))
    }
    return SourceText(name: name, scalars: detection.decoded.scalars, findings: detection.findings(name))
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      guard FileManager.default.fileExists(atPath: path) else { throw SourceError(path, .missing) }
      guard let opened = FileHandle(forReadingAtPath: path) else { throw SourceError(path, .unreadable("it cannot be opened")) }
      handle = opened
    }
    var bytes: [UInt8] = []
    do {
      while bytes.count <= maximumBytes, let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { bytes += chunk }
    } catch {
      throw SourceError(path, .unreadable("reading it failed"))
    }
    guard bytes.count <= maximumBytes else { throw SourceError(path, .tooLarge(maximumBytes)) }
    return bytes
  }
}

extension Detection {
  /// What a person should know of how the text was decoded.
  fileprivate func findings(_ name: String) -> [Finding] {
    var findings: [Finding] = []
    if mark > 0 {
      findings.append(
        Finding(
          code: "bom-dropped", message: "a byte order mark (\(encoding.name)) is dropped; offsets do not count it", document: name
        ))
    }
    if ground == .guessed {
      findings.append(
        Finding(code: "encoding-guessed", message: "read as \(encoding.name), which the text only looks like", document: name))
    }
    if let first = decoded.firstBroken {
      let message = "\(decoded.broken) broken sequences (as \(encoding.name)) are replaced by U+FFFD"
      findings.append(
        Finding(
          code: "bytes-replaced", message: "\(message), the first at byte \(mark + first.byte)", document: name,
          start: first.scalar, end: first.scalar + 1))
    }
    return findings
  }
}
