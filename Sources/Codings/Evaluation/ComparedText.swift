import AllianceNetwork
import TreatyText

/// One text as two coders coded it, set side by side.
public struct ComparedText: Sendable {
  /// The text's name, as the first coding has it.
  public let document: String
  /// The first coding.
  public let first: CodedText
  /// The second coding.
  public let second: CodedText
  /// The text itself, where it is at hand.
  public let source: SourceText?
  /// The ties that are compared, paired. Optional ties of a gold coding and what matches them are set aside.
  public let pairing: Pairing

  /// Sets two codings of one text side by side. Where the first is `gold`, what it marks as optional is set aside.
  public init(_ first: CodedText, _ second: CodedText, isGold: Bool, source: SourceText? = nil) {
    document = first.document
    self.first = first
    self.second = second
    self.source = source
    let pairing = Pairing(first.ties, second.ties)
    guard isGold else {
      self.pairing = pairing
      return
    }
    let aside = pairing.pairs.filter { $0.first.optional == true }.map(\.second)
    let optional = Set(first.ties.filter { $0.optional == true }.map(TieKey.init))
    // Of two records alike, one optional, the other counts: both are set aside only where no other is left.
    var left = second.ties
    for tie in aside { if let index = left.firstIndex(of: tie) { left.remove(at: index) } }
    let kept = first.ties.filter { $0.optional != true }
    let keys = Set(kept.map(TieKey.init))
    left.removeAll { optional.contains(TieKey($0)) && !keys.contains(TieKey($0)) }
    self.pairing = Pairing(kept, left)
  }

  /// The text's length in Unicode scalars, where it is known.
  var length: Int? { source?.scalars.count ?? first.length ?? second.length }

  /// Whether both coders wrote down what `variable` is about, or had nothing to write it of.
  func tells(_ variable: Variable) -> Bool {
    [first, second].allSatisfy { text in
      switch variable {
      case .voice: text.tellsVoice || text.ties.isEmpty
      case .polarity: text.tellsPolarity || text.ties.isEmpty
      default: true
      }
    }
  }

  /// The ties of the first coding that are compared.
  var firstTies: [CodedTie] { pairing.pairs.map(\.first) + pairing.firstAlone }

  /// The ties of the second coding that are compared.
  var secondTies: [CodedTie] { pairing.pairs.map(\.second) + pairing.secondAlone }

  /// How many ties both tell.
  var sameTies: Int { pairing.pairs.count(where: \.isSame) }

  var firstPlaces: [Range<Int>] { firstTies.places }
  var secondPlaces: [Range<Int>] { secondTies.places }
}

extension Pairing.Pair {
  /// Whether both coders tell the same tie: one key, and both or neither deny it.
  public var isSame: Bool { TieKey(first) == TieKey(second) && (first.status == .denied) == (second.status == .denied) }
}

extension [CodedTie] {
  /// The places of all evidence that are ranges.
  fileprivate var places: [Range<Int>] {
    flatMap(\.evidence).filter { $0.start >= 0 && $0.start < $0.end }.map { $0.start..<$0.end }
  }
}
