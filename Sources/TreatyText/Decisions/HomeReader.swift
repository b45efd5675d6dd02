import AllianceNetwork

/// Finds whose country 我が国 and `our country` are: the country of the one who speaks in a document.
///
/// A Japanese text that does not say otherwise is from Japan; where a body of another state stands in its head (豪州国防省　発表), it is that state's. An English one is from the country whose ministry or parliament stands in its head or at its
/// foot, else from the country that it names most by far; where neither is clear, `we` stands for nobody.
struct HomeReader {
  let text: NormalText
  let registry: Registry
  let lexicon: Lexicon
  let mentions: Mentions

  /// The speaker's country; `nil` where it cannot be told.
  func home() -> PartyCode? {
    guard text.language == .english else { return foreignOffice() ?? "JPN" }
    return speaker() ?? office(text.blocks.prefix(3))
      ?? (speaks ? office(text.blocks.prefix(4) + text.blocks.suffix(3)) ?? mostNamed() : nil)
  }

  /// Whether the text says 我が国, or `our` and `we` outside of quotations.
  var speaks: Bool {
    let places = mentions.parties.filter { $0.subject == .home }
    guard text.language == .english else { return !places.isEmpty }
    return places.contains { !text.isQuoted($0.range.lowerBound) }
  }

  /// The state for which the bodies named in the head speak, else in the whole of a short text, else at the foot; several states are nobody's.
  private func speaker() -> PartyCode? {
    let count = text.scalars.count
    for part in [0..<min(count, 250), 0..<min(count, 6_000), max(0, count - 600)..<count] {
      let found = lexicon.speakers.states(in: text.scalars.part(part))
      if !found.isEmpty { return found.count == 1 ? found.first : nil }
    }
    return nil
  }

  /// A short line that names an office and one state: `MINISTRY OF DEFENCE, GOVERNMENT OF INDIA`.
  private func office(_ blocks: ArraySlice<Block>) -> PartyCode? {
    for block in blocks where block.range.count < 120 && (block.kind == .heading || speaks) {
      let words = text.phrase(block.range).lowercased()
      guard Self.offices.contains(where: { words.contains($0) }) else { continue }
      let named = Set(mentions.parties.filter { block.range.contains($0.range.lowerBound) }.flatMap(\.codes))
      if named.count == 1, let only = named.first { return only }
    }
    return nil
  }

  /// 韓国国防部長官の答弁, 英国下院における報告: a short line of the head that opens with a body of another state and names no other; `nil` where it tells of a visit or of talks.
  private func foreignOffice() -> PartyCode? {
    for block in text.blocks.prefix(3) where block.range.count < 40 {
      let named = mentions.parties.filter { block.range.contains($0.range.lowerBound) }
      guard let first = named.first, named.count == 1, first.codes.count == 1, first.range.lowerBound == block.range.lowerBound,
        first.codes[0] != "JPN", registry.isState(first.codes[0])
      else { continue }
      var place = first.range.upperBound
      while place < block.range.upperBound, text.scalars[place].isBlank { place += 1 }
      let words = text.phrase(place..<block.range.upperBound)
      if Self.foreignOffices.contains(where: { words.hasPrefix($0) }), !Self.encounters.contains(where: { words.contains($0) }) {
        return first.codes[0]
      }
    }
    return nil
  }

  private static let foreignOffices = [
    "外務", "国防", "防衛省", "外交部", "政府", "大統領", "首相", "外相", "議会", "下院", "上院", "国会", "連邦議会", "国務省", "外交通商", "内閣", "貴族院", "庶民院",
  ]
  /// What a line of the head tells that is none of the office's own: 豪州国防大臣の訪日.
  private static let encounters = ["訪", "来日", "表敬", "会談", "協議", "との", "への", "が", "は", "を", "、", "について", "。"]

  private static let offices = [
    "ministry", "department", "embassy", "parliament", "senate", "prime minister", "president", "government", "minister",
    "national assembly",
  ]

  /// The state that is named at least three times and half as often again as any other.
  private func mostNamed() -> PartyCode? {
    var counts: [PartyCode: Int] = [:]
    for code in mentions.parties.flatMap(\.codes) where registry.isState(code) { counts[code, default: 0] += 1 }
    let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    guard let first = ranked.first, first.value > 2, ranked.count == 1 || first.value * 2 >= ranked[1].value * 3 else {
      return nil
    }
    return first.key
  }
}

extension Mention {
  /// The parties that it names itself; none for a word that stands for others.
  var codes: [PartyCode] {
    switch subject {
    case .parties(let codes), .group(let codes): return codes
    default: return []
    }
  }
}

extension NormalText {
  /// Whether the nearest quotation mark before a place, within 400 characters of its block, is one that opens.
  func isQuoted(_ place: Int) -> Bool {
    var position = place - 1
    while position >= 0, place - position < 400, scalars[position] != "\n" {
      if scalars[position] == "\"" { return position == 0 || scalars[position - 1].isOne(of: " \n(") }
      position -= 1
    }
    return false
  }
}
