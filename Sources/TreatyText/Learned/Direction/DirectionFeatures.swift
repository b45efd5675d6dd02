import AllianceNetwork

/// What speaks for one party giving and another receiving in a sentence: who they are, their parts in it, and the words beside them.
struct DirectionFeatures {
  let text: NormalText
  let sentence: ReadSentence

  /// The features of `giver` giving to `receiver`; `thing` is where what is given is named, where it is. O(lists).
  func features(
    _ type: AgreementType, from giver: PartyCode, to receiver: PartyCode, _ thing: Range<Int>?, keeps: FeatureBag.Keeps = .keys
  ) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: keeps)
    let type = type.rawValue
    bag.add("giver", giver.text, type)
    bag.add("receiver", receiver.text, type)
    let lists = sentence.reading.groups
    let own = lists.first { $0.codes.contains(giver) }
    let other = lists.first { $0.codes.contains(receiver) && $0 != own } ?? lists.first { $0.codes.contains(receiver) }
    add("giver", own, type, thing, to: &bag)
    add("receiver", other, type, thing, to: &bag)
    let language = sentence.isJapanese ? "ja" : "en"
    guard let own, let other, own != other else {
      bag.add("order", "none", type)
      return bag
    }
    let isFirst = own.range.lowerBound < other.range.lowerBound
    bag.add("order", isFirst.part, type, language)
    bag.add("roles", own.role.part, other.role.part, isFirst.part)
    let start = min(own.range.upperBound, other.range.upperBound)
    let gap = start..<max(start, own.range.lowerBound, other.range.lowerBound)
    SentenceWords(text: text, isJapanese: sentence.isJapanese).each(in: gap.prefix(60)) { word in
      bag.add(isFirst ? "between>" : "between<", word)
    }
    let rest = max(own.range.upperBound, other.range.upperBound)..<sentence.reading.sentence.range.upperBound
    SentenceWords(text: text, isJapanese: sentence.isJapanese).each(in: rest.prefix(40)) { word in
      bag.add(isFirst ? "rest>" : "rest<", word)
    }
    return bag
  }

  private func add(_ part: String, _ list: Group?, _ type: String, _ thing: Range<Int>?, to bag: inout FeatureBag) {
    guard let list else { return bag.add(part + "-unsaid", type) }
    let words = WordsBeside(text: text, isJapanese: sentence.isJapanese)
    bag.add(part + "-role", list.role.part, type)
    bag.add(part + "-after", words.after(list.range.upperBound), type)
    bag.add(part + "-before", words.before(list.range.lowerBound), type)
    if sentence.isJapanese {
      bag.add(part + "-after-3", text.string(list.range.upperBound..<min(text.scalars.count, list.range.upperBound + 3)))
    }
    if let thing { bag.add(part + "-thing", (list.range.lowerBound < thing.lowerBound).part, type) }
  }
}
