/// What a finding is about, where it is about a tie: the head of its message, before the first colon.
public enum FindingSubject: Sendable, Hashable, CustomStringConvertible {
  /// A registered agreement: `JPN-AUS-RAA`.
  case agreement(AgreementID)
  /// A tie of a type between parties: `RAA of AUS, JPN`.
  case tie(AgreementType, [PartyCode])
  /// A type alone: `RAA`.
  case type(AgreementType)

  /// What `finding` is about; `nil` where its message begins with other words, such as those of a text. O(length of the head).
  public init?(_ finding: Finding) {
    guard let end = finding.message.firstRange(of: ": ")?.lowerBound else { return nil }
    let head = finding.message[..<end]
    if let type = AgreementType(rawValue: String(head)) {
      self = .type(type)
    } else if let middle = head.firstRange(of: " of "), let type = AgreementType(rawValue: String(head[..<middle.lowerBound])) {
      let codes = head[middle.upperBound...].split(separator: ", ").map { PartyCode(String($0)) }
      guard !codes.isEmpty, !codes.contains(nil) else { return nil }
      self = .tie(type, codes.compactMap(\.self))
    } else if let id = AgreementID(String(head)) {
      self = .agreement(id)
    } else {
      return nil
    }
  }

  /// The head of a message about it.
  public var description: String {
    switch self {
    case .agreement(let id): id.text
    case .tie(let type, let parties): "\(type.rawValue) of \(parties.map(\.text).joined(separator: ", "))"
    case .type(let type): type.rawValue
    }
  }

  /// Whether it may be `tie`: the agreement that the tie names, the tie of its type and parties, any tie of the type.
  public func isOf(_ tie: CodedTie) -> Bool {
    switch self {
    case .agreement(let id): tie.name == id.text
    case .tie(let type, let parties): tie.type == type && tie.parties == parties.sorted()
    case .type(let type): tie.type == type
    }
  }
}

extension Finding {
  /// Whether it is about a place that shares a character with one of `ranges`.
  public func overlaps(_ ranges: [Range<Int>]) -> Bool {
    guard let start, let end else { return false }
    return ranges.contains { start < $0.upperBound && $0.lowerBound < end }
  }
}

extension CodedTie {
  /// The places of its evidence in the text called `document`, in the order of the evidence.
  public func places(in document: String) -> [Range<Int>] {
    evidence.compactMap { $0.document == document && $0.start <= $0.end ? $0.start..<$0.end : nil }
  }
}
