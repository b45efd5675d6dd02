import TreatyText

extension Mark {
  /// Whether the words leave open what they mean.
  var needsMeaning: Bool {
    switch kind {
    case .reference, .date, .agreement: true
    case .party: values.count > 1
    default: false
    }
  }
}

extension Mark.Kind {
  /// The letter that tells the kind where there is no colour.
  var letter: String {
    switch self {
    case .party: "P"
    case .reference: "R"
    case .agreement: "A"
    case .type: "T"
    case .standIn: "W"
    case .date: "D"
    case .status: "S"
    case .negation: "N"
    case .voice: "V"
    case .supposition: "H"
    case .cue: "C"
    case .trap: "X"
    }
  }

  /// Colour and underline in a terminal: what stands for something else is underlined.
  var style: StyledText.Style {
    switch self {
    case .party: "36"
    case .reference: "4;36"
    case .agreement: "1;32"
    case .type: "32"
    case .standIn: "4;32"
    case .date: "35"
    case .status: "33"
    case .negation: "1;31"
    case .voice: "34"
    case .supposition: "4;31"
    case .cue: "4"
    case .trap: "9"
    }
  }
}
