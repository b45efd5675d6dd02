import AllianceNetwork

/// Reads items that leave out what the title and the heading of their section say: under `GERMANY: DEFENCE AT A GLANCE` and 情報保護に関するもの an item
/// 日本（2013年3月発効） is an agreement of that kind between the two.
///
/// An item that begins with a party is about it and the one that the document is about; its type is its own or that of the heading. An item that begins with the
/// name of an agreement and has a list of parties behind a dash or dots gives them. A line that is nothing but such a list is read as an item, and so is what
/// follows 署名済み： or `Signed, not yet in force:`, whose words count for the whole list.
struct ListReader {
  let text: NormalText
  /// The type that the section's heading tells.
  private(set) var sectionType: AgreementType?
  /// The type that the heading above told where nothing but a date has stood between it and what follows.
  private(set) var captionType: AgreementType?
  /// Where the agreements of the list stand, by the words above it.
  private(set) var status: Status?
  /// The one with which the list above says that all of it is.
  private var hub: PartyCode?
  /// The one that the section's heading names and nothing else: ２．日本.
  private var headHub: PartyCode?
  /// The kind before the colon of a list, for what follows its first full stop: ACSA：米、豪。仏（交）.
  private var label: (block: Int, type: AgreementType, hub: PartyCode)?
  /// The type that the title of the document names.
  private var titleType: AgreementType?
  /// Whether the last item is the head of a section and tells nothing.
  private(set) var isAtHead = false

  /// The date of the entry of a chronology that is being read.
  private(set) var entry: (block: Int, date: DateMention)?

  init(text: NormalText) {
    self.text = text
  }

  /// What a paragraph in which nothing is found leaves: it ends a list.
  mutating func pass() {
    status = nil
    hub = nil
    isAtHead = false
  }

  /// Whether a block may be the head of a list though nothing is found in it: 発効済み：, ○ 交渉中.
  static func mayBeHead(_ block: Block, _ text: NormalText) -> Bool {
    block.isEntry || text.scalars[block.range.upperBound - 1] == ":"
      || block.kind == .item && block.range.count < 40 && !block.mark.isEmpty
  }

  /// What a sentence of a list tells; headings are remembered. Empty for everything that is no such item.
  mutating func read(_ reading: Reading, _ context: Context, document: PartialDate?) -> [Telling] {
    let line = ListLine(text: text, reading: reading)
    isAtHead = line.isSectionHead
    _ = lead(reading)
    let isName = reading.kind == .heading && Set(reading.groups.flatMap(\.codes)).count == 1 && reading.dates.isEmpty
    let isList = sectionType != nil && !isName && line.isBareList(from: reading.sentence.range.lowerBound)
    if let colon = line.colon, let type = line.labelType, line.isBareList(from: colon + 1),
      let party = headHub ?? context.titleSubject
    {
      label = (reading.sentence.block, type, party)
      return listed(reading, from: colon + 1, party, type, document)
    }
    if let label, label.block == reading.sentence.block, line.isBareList(from: reading.sentence.range.lowerBound) {
      return listed(reading, from: reading.sentence.range.lowerBound, label.hub, label.type, document)
    }
    if reading.kind == .heading && !isList && line.label == nil || isAtHead {
      open(line)
      return []
    }
    if line.isListHead, reading.kind == .item {
      open(line)
      return []
    }
    if let label = line.label, let colon = line.colon, sectionType != nil || line.type != nil {
      status = label
      hub = nil
      if let type = line.type { sectionType = type }
      guard line.isBareList(from: colon + 1) else { return [] }
      return hub(context).map {
        listed(reading, from: colon + 1, $0, sectionType, document, isListOfSteps: context.isListOfSteps)
      } ?? []
    }
    if line.endsInColon || line.isPartnersHead {
      status = CellMeaning.of(text.string(reading.sentence.range)).flatMap {
        if case .stands(let status) = $0 { status } else { nil }
      }
      let named = Set(reading.groups.flatMap(\.codes))
      hub = named.count == 1 ? named.first : nil
      if let type = line.type, PartyFinder.bilateral.contains(type) { sectionType = type }
      return []
    }
    guard reading.kind == .item || isList else {
      if reading.kind == .paragraph { pass() }
      return []
    }
    if isList, reading.kind != .item {
      return hub(context).map {
        listed(reading, from: reading.sentence.range.lowerBound, $0, sectionType, document, isListOfSteps: context.isListOfSteps)
      } ?? []
    }
    if let told = entry(reading, document, context) { return told }
    if let hub = hub(context) {
      let item = ListItem(
        text: text, reading: reading, hub: hub, document: document, isListOfSteps: context.isListOfSteps, status: status)
      if let told = item.labelled(sectionType) ?? item.enumerated() { return told }
    }
    guard context.titlePair.count == 2, Set(context.titlePair).isSuperset(of: context.headGroup) else { return [] }
    return ListItem(
      text: text, reading: reading, hub: context.titlePair[0], document: document, isListOfSteps: context.isListOfSteps,
      status: status
    ).shared(by: context.titlePair, lead: lead(reading))
  }

  /// What an entry of a chronology tells of two that it begins with: 2022年10月　豪州とフィジー、地位協定に署名.
  private mutating func entry(_ reading: Reading, _ document: PartialDate?, _ context: Context) -> [Telling]? {
    let lead = lead(reading)
    guard let lead, lead.range.lowerBound >= reading.sentence.range.lowerBound, reading.groups.count == 1,
      let group = reading.groups.first,
      group.codes.count == 2, group.range.lowerBound - lead.range.upperBound < 4,
      ["、", "が", "は"].contains(
        text.string(group.range.upperBound..<min(group.range.upperBound + 1, reading.sentence.range.upperBound)))
    else { return nil }
    let item = ListItem(
      text: text, reading: reading, hub: group.codes[0], document: document, isListOfSteps: context.isListOfSteps)
    let told = item.shared(by: group.codes.sorted(), lead: lead)
    return told.isEmpty ? nil : told
  }

  /// The partners of a line that is nothing but a list of them.
  private func listed(
    _ reading: Reading, from start: Int, _ hub: PartyCode, _ type: AgreementType?, _ document: PartialDate?,
    isListOfSteps: Bool = false
  )
    -> [Telling]
  {
    let item = ListItem(
      text: text, reading: reading, hub: hub, document: document, isListOfSteps: isListOfSteps, status: status, start: start)
    return item.labelled(type) ?? []
  }

  /// The date with which the entry of a chronology begins that a sentence belongs to.
  private mutating func lead(_ reading: Reading) -> DateMention? {
    let block = text.blocks[reading.sentence.block]
    if entry?.block != reading.sentence.block { entry = nil }
    if block.isEntry, reading.sentence.range.lowerBound == block.range.lowerBound {
      if let date = reading.dates.first, date.range.lowerBound - block.range.lowerBound < 2 {
        entry = (reading.sentence.block, date)
      } else if let (date, range) = CellDate.year(in: block.range.prefix(8), of: text), range.lowerBound == block.range.lowerBound
      {
        entry = (reading.sentence.block, DateMention(range: range, date: date, isFuture: false))
      }
    }
    return entry?.date
  }

  private func hub(_ context: Context) -> PartyCode? {
    hub ?? headHub ?? context.titleSubject ?? (context.isAboutHome ? context.home : nil)
  }

  /// Remembers a heading. One that tells only where agreements stand (`Signed and awaiting entry into force`) is a part of the section before.
  private mutating func open(_ line: ListLine) {
    let reading = line.reading
    let words = text.string(reading.sentence.range)
    let named = reading.things.first { $0.type != nil && $0.agreement == nil && !$0.isNoun }?.type
    let type =
      named.flatMap { $0 == .declaration ? TypePhrase.type(of: words, text.language) ?? $0 : $0 }
      ?? (reading.groups.count < (text.language == .english ? 2 : 1) ? TypePhrase.type(of: words, text.language) : nil)
    let meaning = CellMeaning.of(words)
    // 2025年４月１日現在: a date alone leaves the heading above to a table.
    let isDate = type == nil && reading.groups.isEmpty && !reading.dates.isEmpty && words.unicodeScalars.count < 24
    captionType = isDate ? sectionType ?? captionType : nil
    if reading.sentence.block < 3, titleType == nil, let type, PartyFinder.bilateral.contains(type) { titleType = type }
    if type == nil, reading.groups.isEmpty, words.unicodeScalars.count < 48, case .stands(let told) = meaning {
      status = told
      return
    }
    status = nil
    if type != nil, case .stands(let told) = meaning, told != .inForce, told != .denied { status = told }
    hub = nil
    headHub =
      reading.sentence.range == text.blocks[reading.sentence.block].range
        && line.isBareList(from: reading.sentence.range.lowerBound) && reading.groups[0].codes.count == 1
      ? reading.groups[0].codes[0] : nil
    sectionType = type ?? (headHub == nil ? nil : titleType)
  }
}
