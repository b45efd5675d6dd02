import AllianceNetwork

/// Decides what one sentence tells: finds the parties and the standing of every agreement in it, and says of the rest why it is no tie.
struct SentenceReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let isJapanese: Bool
  let context: Context
  var tellings: [Telling] = []
  var findings: [(code: String, message: String, range: Range<Int>)] = []
  var used: [Range<Int>] = []
  /// The candidates left be, and why.
  private(set) var refused: [Range<Int>: Abstention] = [:]

  /// The document's date.
  let date: PartialDate?
  private let trace: Trace?

  init(
    text: NormalText, registry: Registry, reading: Reading, isJapanese: Bool, context: Context, date: PartialDate?,
    trace: Trace? = nil
  ) {
    self.date = date
    self.trace = trace
    self.text = text
    self.registry = registry
    self.reading = reading
    self.isJapanese = isJapanese
    self.context = context
  }

  var block: Int { reading.sentence.block }
  var whole: Range<Int> { reading.sentence.range }

  /// Reads the sentence.
  mutating func read() {
    readAnswer()
    for index in reading.things.indices where reading.things[index].type != .majorNonNATOAlly { read(thing: index) }
    readTitled()
    readContinuation()
    readEllipsis()
    readOne()
    readPartnersWithoutName()
    readCarried()
    readTalks()
    readFormerAndLatter()
    readSuspendedLeg()
    readDissolved()
    rememberSpoken()
    remember()
  }

  /// Leaves a sentence to what a list has told of it.
  mutating func leave(but told: [Telling]) {
    for thing in reading.things where !told.contains(where: { $0.range.overlaps(thing.range) }) {
      abstain(.onlyMentioned, thing.range)
    }
    remember()
  }

  /// Leaves a candidate be, with the reason: a finding where a person should look at it.
  mutating func abstain(_ reason: Abstention, _ range: Range<Int>) {
    trace?.note(reason, range)
    refused[range] = reason
    guard let code = reason.findingCode else { return }
    findings.append((code, "\(name(range)): \(reason.reason) The words: \"\(quote(range))\"", range))
  }

  private func name(_ range: Range<Int>) -> String { text.string(range.prefix(80)) }

  /// A few words around the name, cut at blanks where there are any.
  private func quote(_ range: Range<Int>) -> String {
    let start = max(whole.lowerBound, range.lowerBound - 50)
    let end = min(whole.upperBound, range.upperBound + 50, start + 180)
    var words = text.string(start..<end)
    if !isJapanese, start > whole.lowerBound, let blank = words.firstIndex(of: " ") {
      words = "..." + words[blank...].dropFirst()
    }
    if !isJapanese, end < whole.upperBound, let blank = words.lastIndex(of: " ") { words = words[..<blank] + "..." }
    return words
  }
}
