import AllianceNetwork

/// Why a text could not be read: the file, what is wrong with it, and how to mend it.
public struct SourceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// There is nothing of that name.
    case missing
    /// It cannot be opened or read; the system's words.
    case unreadable(String)
    /// It has no bytes, or nothing but blanks.
    case empty
    /// It is a folder in which there is no text.
    case folderWithoutTexts
    /// It is a binary file; what it looks like.
    case notText(String)
    /// It is larger than this number of bytes.
    case tooLarge(Int)
    /// The program that reads PDF files is not installed.
    case pdfReaderMissing
    /// The PDF file asks for a password.
    case pdfEncrypted
    /// The PDF file is broken; the words of the program that reads it.
    case pdfBroken(String)
    /// The PDF file has pictures of pages and no text.
    case pdfWithoutText
    /// The PDF file took longer than this number of seconds.
    case pdfTooSlow(Int)
  }

  /// The file, as it was named to the program.
  public var file: String
  /// What is wrong.
  public var kind: Kind

  /// An error about `file`.
  public init(_ file: String, _ kind: Kind) {
    self.file = file
    self.kind = kind
  }

  /// What a coding says of the text that is missing in it (`file-unread`): what is wrong and how to mend it.
  public var finding: Finding {
    let (what, mend) = words
    return Finding(code: "file-unread", message: "the text was not read: it \(what); \(mend)", document: file)
  }

  /// `file: what is wrong; how to mend it`.
  public var description: String {
    let (what, mend) = words
    return "\(file): \(what); \(mend)"
  }

  private var words: (what: String, mend: String) {
    switch kind {
    case .missing: ("there is no such file or folder", "check the path")
    case .unreadable(let reason): ("cannot be read (\(reason))", "check its permissions")
    case .empty: ("is empty", "give a file with text in it")
    case .folderWithoutTexts: ("the folder holds no text", "texts end in \(SourceFormat.endingsInWords)")
    case .notText(let kind): ("is no text but \(kind)", "give a text, HTML or PDF file")
    case .tooLarge(let limit): ("is larger than \(limit) bytes", "split it")
    case .pdfReaderMissing: ("a PDF file is read by pdftotext, which is not installed", "install poppler-utils")
    case .pdfEncrypted: ("the PDF file is encrypted", "save it without a password")
    case .pdfBroken(let words): ("the PDF file is broken (\(words))", "save it anew, or give its text")
    case .pdfWithoutText: ("the PDF file has no text layer, as scanned pages have none", "run OCR on it first, such as ocrmypdf")
    case .pdfTooSlow(let seconds): ("the PDF file was not read within \(seconds) s", "split it, or give its text")
    }
  }
}
