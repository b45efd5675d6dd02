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
  /// without a text.
  ///
  /// Throws `SourceError` where a text cannot be read.
  func read(_ inputs: [String], registry: Registry, _ use: (Coding, SourceText?) throws -> Void) throws {
    let listing = try SourceListing(inputs)
    if !listing.findings.isEmpty { try use(Coding(findings: listing.findings), nil) }
    let date = date
    try each(listing, registry) { extractor, text in
      (extractor.code(text, date: date), text)
    } use: { coding, text in
      try use(coding, text)
    }
  }

  /// How each text in turn is read, in the order of the listing; returns what was left out of the listing.
  ///
  /// Throws `SourceError` where a text cannot be read.
  func explain(_ inputs: [String], registry: Registry, _ use: (Explanation) throws -> Void) throws -> [Finding] {
    let listing = try SourceListing(inputs)
    let date = date
    try each(listing, registry) { extractor, text in
      extractor.explain(text, date: date)
    } use: {
      try use($0)
    }
    return listing.findings
  }

  /// Does `read` on each text of the listing, on several threads, and gives what comes of it to `use` in the order of the listing.
  private func each<Value: Sendable>(
    _ listing: SourceListing, _ registry: Registry, _ read: @escaping @Sendable (Extractor, SourceText) -> Value,
    use: (Value) throws -> Void
  ) throws {
    let extractor = Extractor(registry: registry, lexicon: try Lexicon.builtIn())
    let reader = SourceReader()
    let progress = Progress("Reading", quiet: quiet)
    defer { progress.end() }
    var count = 0
    try work.run(
      next: {
        guard count < listing.entries.count else { return nil }
        progress.step(count + 1, of: listing.entries.count, listing.entries[count].name)
        count += 1
        return listing.entries[count - 1]
      },
      work: { entry in read(extractor, try reader.read(entry)) },
      use: use)
  }
}

extension SourceReader {
  /// The texts that `paths` stand for, by name; none for no paths. Throws `SourceError`.
  func texts(at paths: [String]) throws -> [String: SourceText] {
    guard !paths.isEmpty else { return [:] }
    return Dictionary(try SourceListing(paths).entries.map { ($0.name, try read($0)) }) { first, _ in first }
  }
}
