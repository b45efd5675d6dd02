import AllianceNetwork

/// A tie as words that somebody else wrote: a row of a sheet, a line of another program. It becomes a tie where every word is sound.
struct TieDraft: Sendable, Hashable {
  var type: String?
  var parties: [String] = []
  var from: String?
  var to: [String] = []
  var status: String?
  var date: String?
  var basis: String?
  var name: String?

  /// Something wrong in a draft.
  struct Fault: Error, Sendable, Hashable {
    /// The key or column.
    var field: String
    /// What is wrong, with the value.
    var message: String
    /// What was expected.
    var hint: String
  }

  /// The tie without evidence, or all that is wrong. The parties may be left out where giver and receivers are there.
  func tie(_ registry: Registry) -> (tie: CodedTie?, faults: [Fault]) {
    var faults: [Fault] = []
    func choice<Value: RawRepresentable & CaseIterable>(_ word: String?, _ field: String, _ what: String) -> Value?
    where Value.RawValue == String {
      let known = Value.allCases.map(\.rawValue)
      guard let word, !word.isEmpty else {
        faults.append(
          Fault(field: field, message: "the \(what) is missing", hint: "write one of \(known.joined(separator: ", "))"))
        return nil
      }
      if let value = Value.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() }) { return value }
      faults.append(Fault(field: field, message: "\"\(word)\" is no \(what)", hint: suggestion(for: word, among: known)))
      return nil
    }
    func party(_ word: String, _ field: String) -> PartyCode? {
      guard let code = PartyCode(word) else {
        faults.append(
          Fault(
            field: field, message: "\"\(word)\" is no code of a party",
            hint: "use ISO 3166 alpha-3 codes with blanks between: AUS JPN"))
        return nil
      }
      if !registry.knows(code) {
        faults.append(
          Fault(field: field, message: "the registry does not know the party \(code)", hint: registry.suggestion(for: code)))
      }
      return code
    }
    let type: AgreementType? = choice(type, "type", "type")
    let status: Status? = choice(status, "status", "status")
    let basis: CodedTie.Basis? = basis == nil ? .stated : choice(basis, "basis", "basis")
    let giver = from.flatMap { party($0, "from") }
    let receivers = to.compactMap { party($0, "to") }
    let named = parties.compactMap { party($0, "parties") }
    let members = Set(named.isEmpty ? [giver].compactMap(\.self) + receivers : named)
    if faults.isEmpty, members.count < 2 {
      faults.append(Fault(field: "parties", message: "a tie has two parties or more", hint: "write their codes: AUS JPN"))
    }
    if let type, type.isDirected, faults.isEmpty, giver == nil || receivers.isEmpty {
      faults.append(
        Fault(field: "from", message: "a tie of type \(type.rawValue) has a giver and receivers", hint: "give both, from and to"))
    }
    for code in [giver].compactMap(\.self) + receivers where faults.isEmpty && !members.contains(code) {
      faults.append(Fault(field: "from", message: "\(code) gives or receives and is no party", hint: "name it among the parties"))
    }
    var day: PartialDate?
    if let date, !date.isEmpty {
      day = PartialDate(written: date)
      if day == nil {
        faults.append(Fault(field: "date", message: "\"\(date)\" is no date", hint: "write 2022, 2022-01 or 2022-01-06"))
      }
    }
    guard faults.isEmpty, let type, let status, let basis else { return (nil, faults) }
    let tie = CodedTie(
      type: type, parties: members.sorted(), from: giver, to: receivers.isEmpty ? nil : receivers.sorted(), status: status,
      date: day,
      basis: basis, name: name, evidence: [])
    return (tie, [])
  }
}

extension PartialDate {
  /// Reads ISO 8601, and what spreadsheets make of it: `2022/1/6`, `2022/01`.
  init?(written text: String) {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4 else { return nil }
    self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
