import AllianceNetwork

/// A line that a second coder wrote: one tie, or all ties of a text. Words are taken as they come; what they are worth is seen later.
struct CoderLine: Decodable {
  var document: String?
  var ties: [Tie]

  struct Tie: Decodable {
    var draft: TieDraft
    var document: String?
    var evidence: [Place]
  }

  struct Place: Decodable {
    var document: String?
    var start: Int?
    var end: Int?
    var text: String?
    var voice: String?
    var polarity: String?
    var rule: String?
    var confidence: Double?

    private enum CodingKeys: String, CodingKey {
      case document, start, end, text, quote, voice, polarity, rule, confidence
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      document = try container.decodeIfPresent(String.self, forKey: .document)
      start = try container.decodeIfPresent(Int.self, forKey: .start)
      end = try container.decodeIfPresent(Int.self, forKey: .end)
      text = try container.decodeIfPresent(String.self, forKey: .text) ?? container.decodeIfPresent(String.self, forKey: .quote)
      voice = try container.decodeIfPresent(String.self, forKey: .voice)
      polarity = try container.decodeIfPresent(String.self, forKey: .polarity)
      rule = try container.decodeIfPresent(String.self, forKey: .rule)
      confidence = try container.decodeIfPresent(Double.self, forKey: .confidence)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case document, ties
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    document = try container.decodeIfPresent(String.self, forKey: .document)
    ties = try container.decodeIfPresent([Tie].self, forKey: .ties) ?? [Tie(from: decoder)]
  }
}

extension CoderLine.Tie {
  private enum CodingKeys: String, CodingKey {
    case document, type, parties, from, to, status, date, basis, name, evidence
  }

  /// A list, or one of its elements alone.
  private struct OneOrMore<Element: Decodable>: Decodable {
    var elements: [Element]

    init(from decoder: any Decoder) throws {
      if let one = try? Element(from: decoder) { elements = [one] } else { elements = try [Element](from: decoder) }
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func word(_ key: CodingKeys) throws -> String? { try container.decodeIfPresent(String.self, forKey: key) }
    func words(_ key: CodingKeys) throws -> [String] {
      try container.decodeIfPresent(OneOrMore<String>.self, forKey: key)?.elements ?? []
    }
    document = try word(.document)
    // A year may be a number.
    let year = try? container.decodeIfPresent(Int.self, forKey: .date)
    draft = TieDraft(
      type: try word(.type), parties: try words(.parties), from: try word(.from), to: try words(.to), status: try word(.status),
      date: try year.map(String.init) ?? word(.date), basis: try word(.basis), name: try word(.name))
    evidence = try container.decodeIfPresent(OneOrMore<CoderLine.Place>.self, forKey: .evidence)?.elements ?? []
  }
}
