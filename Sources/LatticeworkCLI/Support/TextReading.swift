import Foundation
import Latticework

/// Reads the texts that a user names, one at a time.
struct TextReading {
  /// Says nothing of the progress.
  var quiet: Bool
  /// The date of texts that carry none.
  var date: PartialDate?

  /// The coding of each text in turn and the text itself, in the order of the listing. What was left out of the listing comes first, as findings
  /// without a text.
  ///
  /// Throws `SourceError` where a text cannot be read.
  func read(_ inputs: [String], registry: Registry, _ use: (Coding, SourceText?) throws -> Void) throws {
    let listing = try SourceListing(inputs)
    if !listing.findings.isEmpty { try use(Coding(findings: listing.findings), nil) }
    try each(listing, registry) { extractor, text in try use(extractor.code(text, date: date), text) }
  }

  /// How each text in turn is read, in the order of the listing; returns what was left out of the listing.
  ///
  /// Throws `SourceError` where a text cannot be read.
  func explain(_ inputs: [String], registry: Registry, _ use: (Explanation) throws -> Void) throws -> [Finding] {
    let listing = try SourceListing(inputs)
    try each(listing, registry) { extractor, text in try use(extractor.explain(text, date: date)) }
    return listing.findings
  }

  private func each(_ listing: SourceListing, _ registry: Registry, _ use: (Extractor, SourceText) throws -> Void) throws {
    let extractor = Extractor(registry: registry, lexicon: try Lexicon.builtIn())
    let reader = SourceReader()
    let progress = Progress("Reading", quiet: quiet)
    defer { progress.end() }
    for (number, entry) in listing.entries.enumerated() {
      progress.step(number + 1, of: listing.entries.count, entry.name)
      try use(extractor, try reader.read(entry))
    }
  }
}

extension SourceReader {
  /// The texts that `paths` stand for, by name; none for no paths. Throws `SourceError`.
  func texts(at paths: [String]) throws -> [String: SourceText] {
    guard !paths.isEmpty else { return [:] }
    return Dictionary(try SourceListing(paths).entries.map { ($0.name, try read($0)) }) { first, _ in first }
  }
}
