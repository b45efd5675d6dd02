import Foundation
import Latticework

/// Reads the texts that a user names, one at a time.
struct TextReading {
  /// Says nothing of the progress.
  var quiet: Bool
  /// The date of texts that carry none.
  var date: PartialDate?

  /// The coding of each text in turn, in the order of the listing. What was left out of the listing comes first, as findings without a text.
  ///
  /// Throws `SourceError` where a text cannot be read.
  func read(_ inputs: [String], registry: Registry, _ use: (Coding) throws -> Void) throws {
    let extractor = Extractor(registry: registry, lexicon: try Lexicon.builtIn())
    let listing = try SourceListing(inputs)
    if !listing.findings.isEmpty { try use(Coding(findings: listing.findings)) }
    let reader = SourceReader()
    let progress = Progress("Reading", quiet: quiet)
    defer { progress.end() }
    for (number, entry) in listing.entries.enumerated() {
      progress.step(number + 1, of: listing.entries.count, entry.name)
      try use(extractor.code(try reader.read(entry), date: date))
    }
  }
}
