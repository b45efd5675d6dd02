import AllianceNetwork
import Foundation
import TreatyText

/// What a second coder wrote of some texts, read line by line. A line that is broken is a finding and no more.
struct CoderReply {
  /// The ties by text.
  private(set) var ties: [String: [CodedTie]] = [:]
  /// The texts of which it said something sound: a tie, or that there is none.
  private(set) var answered: Set<String> = []
  /// The texts of which it said something that is broken.
  private(set) var garbled: Set<String> = []
  /// Whether something is broken of which nobody can tell what text it is about.
  private(set) var isGarbled = false
  /// How many lines are broken.
  var brokenLines: Int { broken.count }

  private var broken: Set<Int> = []
  /// What is wrong with it.
  private(set) var findings: [Finding] = []

  private let coder: String
  private let registry: Registry
  private let texts: [String: (source: SourceText, index: QuoteIndex)]

  /// Reads `output`. O(output + texts).
  init(_ output: [UInt8], coder: String, texts sources: [SourceText], registry: Registry) {
    self.coder = coder
    self.registry = registry
    texts = Dictionary(sources.map { ($0.name, ($0, QuoteIndex($0.scalars))) }) { first, _ in first }
    var (start, number) = (0, 0)
    while start < output.count, !isHopeless {
      let end = output[start...].firstIndex(of: 0x0A) ?? output.count
      number += 1
      if output[start..<end].contains(where: { $0 > 0x20 }) { read(Data(output[start..<end]), number) }
      start = end + 1
    }
  }

  private mutating func read(_ data: Data, _ number: Int) {
    let line: CoderLine
    do {
      line = try JSONDecoder().decode(CoderLine.self, from: data)
    } catch let error as DecodingError {
      return note(number, error.path.isEmpty ? error.reason : "\(error.path): \(error.reason)", nil)
    } catch {
      return note(number, "no sound JSON", nil)
    }
    if let document = line.document, line.ties.isEmpty {
      guard texts[document] != nil else { return note(number, "\"\(document)\" is no text that was given", nil) }
      answered.insert(document)
    }
    for tie in line.ties {
      guard
        let document = tie.document ?? line.document ?? tie.evidence.first?.document
          ?? (texts.count == 1 ? texts.keys.first : nil)
      else {
        note(number, "the document is missing", nil)
        continue
      }
      guard let (source, index) = texts[document] else {
        note(number, "\"\(document)\" is no text that was given", nil)
        continue
      }
      take(tie, number, source, index)
    }
  }

  private mutating func take(_ tie: CoderLine.Tie, _ number: Int, _ source: SourceText, _ index: QuoteIndex) {
    let (record, faults) = tie.draft.tie(registry)
    for fault in faults { note(number, "\(fault.field): \(fault.message); \(fault.hint)", source.name) }
    guard var record else { return }
    for place in tie.evidence {
      switch evidence(place, record, source, index) {
      case .success(let evidence): record.evidence.append(evidence)
      case .failure(let fault): note(number, "\(fault.field): \(fault.message); \(fault.hint)", source.name)
      }
    }
    guard !record.evidence.isEmpty else {
      return note(number, "\(record.brief) has no evidence in the text, and was left out", source.name)
    }
    answered.insert(source.name)
    record.evidence.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    // Told several times in the same way it is one record with several proofs.
    if let index = ties[source.name]?.firstIndex(where: { $0.saysTheSame(as: record) && $0.name == record.name }) {
      let known = ties[source.name]?[index].evidence ?? []
      ties[source.name]?[index].evidence += record.evidence.filter { !known.contains($0) }
    } else {
      ties[source.name, default: []].append(record)
    }
  }

  private func evidence(_ place: CoderLine.Place, _ tie: CodedTie, _ source: SourceText, _ index: QuoteIndex)
    -> Result<Evidence, TieDraft.Fault>
  {
    func fault(_ message: String, _ hint: String) -> Result<Evidence, TieDraft.Fault> {
      .failure(TieDraft.Fault(field: "evidence", message: message, hint: hint))
    }
    func choice<Value: RawRepresentable>(_ word: String?, or usual: Value) -> Value? where Value.RawValue == String {
      word.map { Value(rawValue: $0) } ?? usual
    }
    guard let voice = choice(place.voice, or: Voice.author) else {
      return fault("\"\(place.voice ?? "")\" is no voice", "write author, reported, adversary or rebutted")
    }
    guard let polarity = choice(place.polarity, or: tie.status == .denied ? Polarity.denies : .affirms) else {
      return fault("\"\(place.polarity ?? "")\" is no polarity", "write affirms or denies")
    }
    if let confidence = place.confidence, !(0...1).contains(confidence) {
      return fault("the confidence \(confidence) is not between 0 and 1", "write 0 to 1, or leave it out")
    }
    var range: Range<Int>?
    if let start = place.start, let end = place.end, start >= 0, start < end, end <= source.scalars.count { range = start..<end }
    if let quote = place.text, range.map({ QuoteIndex.fold(source[$0]) != QuoteIndex.fold(quote) }) ?? true {
      let near = place.start ?? 0
      range = index.ranges(of: quote).min { abs($0.lowerBound - near) < abs($1.lowerBound - near) }
      if range == nil { return fault("“\(quote.prefix(80))” is not in the text", "quote the text word for word") }
    }
    guard let range else {
      let length = source.scalars.count
      return fault(
        "\(place.start.map(String.init) ?? "?")..\(place.end.map(String.init) ?? "?") is no place in a text of \(length) characters",
        "count Unicode scalars from 0, the end exclusive, or give the words as text")
    }
    return .success(
      Evidence(
        document: source.name, start: range.lowerBound, end: range.upperBound, text: source[range],
        page: source.page(at: range.lowerBound), voice: voice, polarity: polarity, rule: place.rule, confidence: place.confidence,
        coder: coder))
  }

  private mutating func note(_ line: Int, _ message: String, _ document: String?) {
    broken.insert(line)
    if let document { garbled.insert(document) } else { isGarbled = true }
    guard !isHopeless else { return }
    findings.append(Finding(code: "coder-line-broken", message: "\(coder), line \(line): \(message)", document: document))
    if isHopeless {
      findings.append(Finding(code: "coder-line-broken", message: "\(coder): so much is broken that the rest was not read"))
    }
  }

  /// Whether so much is broken that nobody would read on.
  private var isHopeless: Bool { findings.count >= 1_000 }
}
