import AllianceNetwork
import Foundation

/// The text of a PDF file, by poppler's `pdftotext`.
///
/// It is run in its `-raw` mode, which follows the order in which the text was set: of the modes it alone keeps the columns of a
/// page apart and a row of a table in one line. Lines that only the width of the column broke are joined again.
/// Every page ends in a line feed, which stands for the form feed; `pages` says where each lies.
public struct PDFText: Sendable {
  /// The folders in which `pdftotext` is looked for, as in the environment's `PATH`.
  public var searchPath: String
  /// How long it may take, in seconds.
  public var secondsAllowed: Int

  /// A reader of PDF files; `searchPath` is the environment's where it is left out.
  public init(searchPath: String? = nil, secondsAllowed: Int = 60) {
    self.searchPath = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    self.secondsAllowed = secondsAllowed
  }

  /// Where `pdftotext` is; `nil` where it is not installed.
  public var program: String? {
    BoundedProcess.program("pdftotext", searchPath: searchPath)
  }

  /// The text of the PDF file `bytes`. Throws ``SourceError``.
  func text(of bytes: [UInt8], name: String, maximumBytes: Int) throws -> SourceText {
    guard let program else { throw SourceError(name, .pdfReaderMissing) }
    // A copy under a name of our own: no name that a user's file bears reaches the other program.
    let copy = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: copy) }
    let result: BoundedProcess.Result
    do {
      try Data(bytes).write(to: copy)
      result = try BoundedProcess(secondsAllowed: secondsAllowed, maximumBytes: maximumBytes)
        .run(program, ["-raw", "-enc", "UTF-8", "-eol", "unix", copy.path, "-"])
    } catch BoundedProcess.Failure.tooSlow {
      throw SourceError(name, .pdfTooSlow(secondsAllowed))
    } catch BoundedProcess.Failure.tooMuch {
      throw SourceError(name, .tooLarge(maximumBytes))
    } catch {
      throw SourceError(name, .unreadable("pdftotext cannot be run on it"))
    }
    guard result.status == 0 else {
      let words = String(decoding: result.errors, as: UTF8.self)
      if words.contains("password") { throw SourceError(name, .pdfEncrypted) }
      throw SourceError(
        name, .pdfBroken(words.split(separator: "\n").first.map(String.init) ?? "pdftotext ended with \(result.status)"))
    }
    return try text(ofPages: Decoded(result.output[...], as: .utf8).scalars, name: name)
  }

  private func text(ofPages scalars: [Unicode.Scalar], name: String) throws -> SourceText {
    var text = SourceText(name: name, scalars: [])
    var pages = scalars.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    if pages.last?.isEmpty == true { pages.removeLast() }
    for (index, page) in pages.enumerated() {
      let start = text.scalars.count
      text.scalars += LineJoiner.join(page)
      text.scalars.append("\n")
      text.pages.append(start..<text.scalars.count)
      if page.allSatisfy(\.properties.isWhitespace) {
        text.findings.append(
          Finding(
            code: "page-without-text", message: "page \(index + 1) has no text", document: name, start: start, end: start + 1))
      }
    }
    guard text.findings.count < pages.count else { throw SourceError(name, .pdfWithoutText) }
    return text
  }
}
