import Foundation
import Latticework

/// Reads the texts that a user names, one at a time.
struct TextReading {
  /// Says nothing of the progress.
  var quiet: Bool
  /// The date of texts that carry none.
  var date: PartialDate?
  /// On how many threads texts are read.
  var work = OrderedWork()

  /// The coding of each text in turn and the text itself, in the order of the listing. What was left out of the listing comes first, as findings
  /// without a text. A text that cannot be read is told on standard error, is a finding without a text, and stops no other. Returns the code with which the
  /// program ends when all is written: not 0 where a text was not read.
  ///
  /// Throws `SourceError` where a path names nothing or a folder holds no text, and `ExitCode` where none of the texts can be read.
  func read(_ inputs: [String], registry: Registry, _ use: (Coding, SourceText?) throws -> Void) throws -> Int32 {
    let listing = try SourceListing(inputs)
    if !listing.findings.isEmpty { try use(Coding(findings: listing.findings), nil) }
    let date = date
    return try each(listing, registry) { extractor, text in
      (extractor.code(text, date: date), text)
    } use: { result in
      switch result {
      case .success((let coding, let text)): try use(coding, text)
      case .failure(let error): try use(Coding(findings: [error.finding]), nil)
      }
    }
  }

  /// How each text in turn is read, in the order of the listing; returns what was left out of the listing, and the code with which the program ends, as
  /// the other does, which throws the same.
  func explain(
    _ inputs: [String], registry: Registry, _ use: (Explanation) throws -> Void
  ) throws -> (findings: [Finding], ending: Int32) {
    let listing = try SourceListing(inputs)
    let date = date
    let ending = try each(listing, registry) { extractor, text in
      extractor.explain(text, date: date)
    } use: { result in
      if case .success(let explanation) = result { try use(explanation) }
    }
    return (listing.findings, ending)
  }

  /// Does `read` on each text of the listing, on several threads, and gives what comes of it to `use` in the order of the listing, or why the text could not
  /// be read.
  private func each<Value: Sendable>(
    _ listing: SourceListing, _ registry: Registry, _ read: @escaping @Sendable (Extractor, SourceText) -> Value,
    use: (Result<Value, SourceError>) throws -> Void
  ) throws -> Int32 {
    listing.tellPassedOver { if !quiet { Console.say($0) } }
    let extractor = Extractor(registry: registry, lexicon: try Lexicon.builtIn())
    let reader = SourceReader()
    let progress = Progress("Reading", quiet: quiet)
    defer { progress.end() }
    var count = 0
    var unread = UnreadTexts()
    try work.run(
      next: {
        guard count < listing.entries.count else { return nil }
        progress.step(count + 1, of: listing.entries.count, listing.entries[count].name)
        count += 1
        return listing.entries[count - 1]
      },
      work: { entry in try reader.result(of: entry).map { read(extractor, $0) } },
      use: { (result: Result<Value, SourceError>) in
        switch result {
        case .success: unread.noteRead()
        case .failure(let error):
          progress.end()
          unread.note(error)
        }
        try use(result)
      })
    progress.end()
    try unread.requireOne()
    return unread.ending
  }
}

extension SourceListing {
  /// Tells on one line how many files of which kind were passed over in folders; nothing where none was.
  func tellPassedOver(_ say: (String) -> Void) {
    if passedOver.count > 0 { say("note: \(passedOver)") }
  }
}

extension SourceReader {
  /// The text, or why it cannot be read. Throws only what is no fault of the text.
  func result(of entry: SourceListing.Entry) throws -> Result<SourceText, SourceError> {
    do {
      return .success(try read(entry))
    } catch let error as SourceError {
      return .failure(error)
    }
  }

  /// The texts that `paths` stand for, by name; none for no paths. A text that cannot be read is told and left out, and `unread` counts it. Throws `SourceError`
  /// where a path names nothing or a folder holds no text. `say` is told what was passed over.
  func texts(at paths: [String], unread: inout UnreadTexts, say: (String) -> Void) throws -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    guard !paths.isEmpty else { return texts }
    let listing = try SourceListing(paths)
    listing.tellPassedOver(say)
    for entry in listing.entries {
      switch try result(of: entry) {
      case .success(let text):
        unread.noteRead()
        if texts[entry.name] == nil { texts[entry.name] = text }
      case .failure(let error): unread.note(error)
      }
    }
    return texts
  }
}
