import AllianceNetwork
import Foundation

@testable import TreatyText

/// Precision and recall of stated ties by type and parties, as section 6 of the codebook counts them.
struct Score {
  var gold = 0
  var output = 0
  var hits = 0

  var f1: Double {
    let precision = output == 0 ? 0 : Double(hits) / Double(output)
    let recall = gold == 0 ? 0 : Double(hits) / Double(gold)
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private struct Key: Hashable {
    var type: AgreementType
    var parties: [PartyCode]
    var giver: PartyCode?

    init(_ tie: CodedTie) {
      type = tie.type
      parties = tie.parties
      giver = tie.type == .majorNonNATOAlly ? tie.from : nil
    }
  }

  /// Counts one document.
  mutating func add(gold: [CodedTie], output: [CodedTie]) {
    let scored = gold.filter { Case.scored.contains($0.type) }
    var left = scored.filter { $0.basis == .stated && $0.optional != true }
    let free = Set(scored.filter { $0.basis != .stated || $0.optional == true }.map(Key.init))
    self.gold += left.count
    for tie in output where Case.scored.contains(tie.type) && tie.basis == .stated {
      if let match = left.firstIndex(where: { Key($0) == Key(tie) }) {
        self.output += 1
        guard (left[match].status == .denied) == (tie.status == .denied) else { continue }
        hits += 1
        left.remove(at: match)
      } else if !free.contains(Key(tie)) {
        self.output += 1
      }
    }
  }
}

/// A gold coding as it is kept beside its text.
struct Gold: Decodable {
  var document: String
  var ties: [CodedTie]
}

/// The folder of the repository.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
