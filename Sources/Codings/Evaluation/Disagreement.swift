import AllianceNetwork
import TreatyText

/// A tie of which two coders do not say the same.
public struct Disagreement: Sendable, Hashable {
  /// What the first coder says; `nil` where he tells no such tie.
  public var first: CodedTie?
  /// What the second coder says; `nil` where he tells no such tie.
  public var second: CodedTie?
  /// In what they differ; empty where one alone tells it.
  public var differences: [Variable]
  /// The text's name.
  public var document: String
  /// The words that prove it, those of the first coder where he has some.
  public var sentence: String
  /// Where they begin, in Unicode scalars.
  public var start: Int?
  /// The line on which they begin, counted from 1; `nil` where the text is not at hand.
  public var line: Int?
}

extension ComparedText {
  /// All in which the coders differ, by their places in the text.
  public var disagreements: [Disagreement] {
    let lines = source.map(LineIndex.init)
    func entry(_ first: CodedTie?, _ second: CodedTie?, _ differences: [Variable]) -> Disagreement {
      let place = (first ?? second)?.evidence.first ?? second?.evidence.first
      var sentence = place?.text ?? ""
      if let source, let place, sentence.isEmpty || place.end > source.scalars.count {
        let start = min(max(0, place.start), source.scalars.count)
        sentence = source[start..<min(max(start, place.end), source.scalars.count)]
      }
      return Disagreement(
        first: first, second: second, differences: differences, document: document, sentence: sentence.joinedLines,
        start: place?.start, line: place.flatMap { place in lines?.line(of: place.start) })
    }
    let differing = pairing.pairs.compactMap { pair -> Disagreement? in
      let differences = pair.differences(voice: tells(.voice))
      return differences.isEmpty ? nil : entry(pair.first, pair.second, differences)
    }
    let all = differing + pairing.firstAlone.map { entry($0, nil, []) } + pairing.secondAlone.map { entry(nil, $0, []) }
    return all.enumerated().sorted { a, b in
      (a.element.start ?? .max, a.offset) < (b.element.start ?? .max, b.offset)
    }.map(\.element)
  }
}

extension Pairing.Pair {
  /// In what the coders differ. Dates differ where one is missing or they cannot be the same day.
  func differences(voice tellsVoice: Bool) -> [Variable] {
    var differences: [Variable] = []
    for variable in [Variable.type, .parties, .direction, .status, .basis] {
      if let values = variable.values(of: self), values.first != values.second { differences.append(variable) }
    }
    if !Self.mayBeSame(first.date, second.date) { differences.append(.year) }
    if tellsVoice, let values = Variable.voice.values(of: self), values.first != values.second { differences.append(.voice) }
    return differences
  }

  private static func mayBeSame(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay
  }
}

/// The lines of a text: `\n`, `\r` and `\r\n` end one.
public struct LineIndex: Sendable {
  private var starts = [0]

  /// The lines of `source`. O(length).
  public init(_ source: SourceText) {
    for (offset, scalar) in source.scalars.enumerated() {
      let endsLine =
        scalar == "\n" || (scalar == "\r" && (offset + 1 == source.scalars.count || source.scalars[offset + 1] != "\n"))
      if endsLine { starts.append(offset + 1) }
    }
  }

  /// The line on which `offset` lies, counted from 1. O(log lines).
  public func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
