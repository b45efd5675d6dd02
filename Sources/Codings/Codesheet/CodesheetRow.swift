import AllianceNetwork

/// A row of a codesheet: a tie or a finding with its sentence, and what a coder makes of it.
public struct CodesheetRow: Sendable, Hashable {
  /// What a coder says of a tie.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// It is right as it stands.
    case accept
    /// It is none; in a row with a finding alone: there is nothing to it.
    case reject
    /// It is another one, which the corrected columns tell.
    case correct
    /// The sentence tells a tie that was not read; the corrected columns tell it.
    case add

    /// Reads the word, or the Japanese one.
    init?(word: String) {
      let japanese: [String: Decision] = ["採用": .accept, "却下": .reject, "修正": .correct, "追加": .add]
      guard let decision = Decision(rawValue: word.lowercased()) ?? japanese[word] else { return nil }
      self = decision
    }
  }

  /// The columns, in their order: what was read, what the coder says of it, where it comes from.
  public enum Column: String, Sendable, Hashable, CaseIterable {
    /// The text and the page.
    case document, page
    /// The words, on one line, and the whole sentence in which they stand, where that is more.
    case sentence, context
    /// The tie as it was read.
    case type, parties, from, to, status, date, name, basis
    /// The decision.
    case decision
    /// What is right instead; blank columns stay as read, `none` clears one.
    case correctedType = "corrected-type", correctedParties = "corrected-parties", correctedFrom = "corrected-from"
    /// What is right instead.
    case correctedTo = "corrected-to", correctedStatus = "corrected-status", correctedDate = "corrected-date"
    /// What is right instead.
    case correctedName = "corrected-name"
    /// What the coder remarks, and who that is.
    case comment, coder
    /// How it was read.
    case voice, polarity, confidence, rule
    /// The findings about the place.
    case finding
    /// The place, in Unicode scalars of the text.
    case start, end

    /// The column of the correction of a field of a tie.
    static func correction(of field: Column) -> Column? { Column(rawValue: "corrected-\(field.rawValue)") }
  }

  /// The line of the file on which the row begins, counted from 1; 0 where it was not read from a file.
  public var line: Int
  /// The file.
  public var file: String
  /// The text's name.
  public var document: String
  /// The words.
  public var sentence: String
  /// The whole sentence, item or row of a table in which they stand, on one line; `nil` where that is ``sentence`` or is not known.
  public var context: String?
  /// Where they stood.
  public var place: Range<Int>?
  /// The page on which they stood.
  public var page: Int?
  /// The tie as it was read, without its evidence; `nil` where nothing was read here.
  public var tie: CodedTie?
  /// The decision; `nil` where there is none yet.
  public var decision: Decision?
  /// The tie as the coder has it, for ``Decision/correct`` and ``Decision/add``.
  public var corrected: CodedTie?
  /// Whose word the sentence is, as it was read.
  public var voice: Voice
  /// The remark.
  public var comment: String?
  /// Who decided.
  public var coder: String?

  /// The findings about the place, `code: message` with slashes between.
  public var finding: String?

  /// Whether the row says that nothing comes of `finding`, or what does: it has no tie that was read, a decision, and the finding's code.
  func settles(_ finding: Finding) -> Bool {
    guard tie == nil, decision != nil, let told = self.finding else { return false }
    return told.hasPrefix("\(finding.code): ") || told.contains(" / \(finding.code): ")
  }

  /// Who decided, in words.
  var coderName: String { coder ?? "unnamed coder" }

  /// What stands in the network if the coder is right; `nil` where nothing does.
  var standing: CodedTie? {
    switch decision {
    case .accept: tie
    case .correct, .add: corrected
    case .reject, nil: nil
    }
  }

  /// What a finding says of two rows that decide on one tie otherwise, the other one before this.
  func differing(from earlier: CodesheetRow) -> String {
    "\(label) and \(earlier.label) decide on one tie otherwise; the later one counts"
  }

  /// `sheet.csv:7 (accept RAA AUS-JPN in-force)`, for findings.
  var label: String {
    let tie = tie ?? corrected
    return "\(file):\(line) (\([decision?.rawValue, tie?.brief].compactMap(\.self).joined(separator: " ")))"
  }
}
