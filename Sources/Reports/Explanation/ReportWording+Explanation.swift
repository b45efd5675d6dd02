import AllianceNetwork
import TreatyText

/// The words of explanations.
extension ReportWording {
  func name(_ kind: Mark.Kind) -> String {
    switch kind {
    case .party: self("party", "当事者")
    case .reference: self("stands for parties", "当事者を指す語")
    case .agreement: self("agreement of the registry", "登録簿の協定")
    case .type: self("type of agreement", "協定の種別")
    case .standIn: self("stands for an agreement", "協定を指す語")
    case .date: self("date", "日付")
    case .status: self("status", "状態")
    case .negation: self("negation", "否定")
    case .voice: self("voice", "発言者")
    case .supposition: self("supposition", "仮定")
    case .cue: self("other cue", "その他の手掛かり")
    case .trap: self("no such agreement", "対象外")
    }
  }

  /// What a mark means, for people: its values, and for words that stand for parties where they add none.
  func meaning(_ mark: Mark) -> String {
    if mark.kind == .reference, mark.values.isEmpty { return self("no party", "当事者を加えず") }
    let values = mark.values.joined(separator: "+")
    return mark.isFuture ? values + self(", in the future", "（将来）") : values
  }

  /// The part of parties in their sentence.
  func role(_ role: String) -> String {
    switch role {
    case "between": self("between", "間")
    case "partner": self("partner", "相手")
    case "topic": self("subject", "主題・主語")
    case "agent": self("agent", "動作主")
    case "object": self("object", "目的語")
    case "dative": self("to whom", "…に")
    case "genitive": self("whose", "…の")
    default: self("beside a name", "名に冠する")
    }
  }

  /// `USA → JPN` of directed ties, else `JPN–USA`.
  func parties(_ tie: CodedTie) -> String {
    if let from = tie.from, let to = tie.to { return "\(from) → \(list(to))" }
    return tie.parties.map(\.text).joined(separator: "–")
  }

  /// Type, parties, status and date on one line.
  func headline(_ tie: CodedTie) -> String {
    [type(tie.type) + (tie.name.map(bracketed) ?? ""), parties(tie), event(StatusEvent(tie.status, tie.date))].joined(
      separator: self(" · ", "・"))
  }

  /// By what rule a tie was read, what it goes by, and how sure that is.
  func rule(_ evidence: Evidence, _ rules: [ReadingRule]) -> String {
    guard let id = evidence.rule else { return "" }
    let rule = rules.first { $0.id == id }?.words.preferring(language) ?? ""
    let confidence =
      evidence.confidence.map { self(" Confidence \($0.rounded(toPlaces: 2)).", "確信度\($0.rounded(toPlaces: 2))。") } ?? ""
    return labelled(id, rule + confidence)
  }

  /// What a sentence alone tells beyond type, parties, status and date: the words of the date, whether a word tells the status, whose parties, whose voice.
  /// `withFeatures`: and what counted where it was weighed.
  func details(_ reading: Decision.Reading, withFeatures: Bool = true) -> String {
    let tie = reading.record
    var parts: [String] = []
    if let words = tie.dateText { parts.append(self("Date read from \"\(words.harmless)\".", "日付は「\(words.harmless)」による。")) }
    if reading.isHistory {
      parts.append(self("A signature years ago, told as history, counts as in force.", "数年前の署名を経緯として述べており、発効とみなす。"))
    }
    if !reading.isStatusTold {
      parts.append(self("No word tells the status: it is spoken of as there.", "状態を示す語はなく、あるものとして述べられている。"))
    }
    if let chance = reading.statusChance {
      let chances = Int((100 * chance).rounded())
      parts.append(self("The status was weighed: \(chances) chances in 100.", "状態は重み付けで判断した（確率\(chances)％）。"))
    }
    if let chance = reading.dateChance {
      let chances = Int((100 * chance).rounded())
      parts.append(self("The date was weighed: \(chances) chances in 100.", "日付は重み付けで判断した（確率\(chances)％）。"))
    }
    if tie.basis == .named { parts.append(self("The parties come from the registry.", "当事国は登録簿による。")) }
    switch tie.evidence.first?.voice {
    case .reported: parts.append(self("Reported speech.", "他者の発言である。"))
    case .adversary: parts.append(self("An adversary's claim.", "対立する側の主張である。"))
    case .rebutted: parts.append(self("A claim that the text rebuts.", "反論される主張である。"))
    case .author, nil: break
    }
    if withFeatures, let counted = counted(reading.features) { parts.append(counted) }
    return parts.joined(separator: self(" ", ""))
  }

  /// What counted most where a tie was weighed, each with how much; `nil` where a rule read it.
  func counted(_ features: [WeighedFeature]) -> String? {
    guard !features.isEmpty else { return nil }
    let counted = features.map { feature in
      "\(feature.feature.harmless) \(feature.weight > 0 ? "+" : "-")\(feature.weight.magnitude.rounded(toPlaces: 2))"
    }
    return self("What counted most: ", "主な根拠：") + counted.joined(separator: self(", ", "、")) + self(".", "。")
  }

  /// How many sentences were read, and what came of them.
  func counted(_ sentences: [ExplainedSentence]) -> String {
    let told = sentences.count { $0.decisions.contains { $0.reading != nil } }
    let other = sentences.count { !$0.decisions.isEmpty } - told
    return self(
      "\(sentences.count) sentences: \(told) tell a tie, \(other) mention an agreement without a tie, \(sentences.count - told - other) name none",
      "\(sentences.count)文（うち紐帯を伝えるもの\(told)、協定に触れるが紐帯のないもの\(other)、協定に触れないもの\(sentences.count - told - other)）")
  }

  /// Where the whole document has the tie otherwise than one sentence; `nil` where it has it alike.
  func difference(_ reading: Decision.Reading, of tie: CodedTie) -> String? {
    let event = event(StatusEvent(tie.status, tie.date))
    switch reading.fit(to: tie) {
    case .same: return nil
    case .not: return self("Not kept so: the document as a whole has it \(event).", "この読みは採らない：文書全体では\(event)。")
    case .less: break
    }
    return self("With the document's other sentences: \(event).", "文書の他の文と合わせて：\(event)。")
  }

  /// How often a rule was right.
  func counts(_ rule: ReadingRule) -> String {
    let all = rule.right + rule.wrong
    return self("right at \(rule.right) of \(all) places", "\(all)箇所のうち\(rule.right)箇所で正しい")
  }

  /// Before the reason why words were no tie of this kind, where another reading of them was kept.
  var notKept: String { self("read another way above; not kept: ", "上の読みを採り、これは採らない：") }

  func reason(_ abstention: Abstention) -> String { self(abstention.reason, Self.reasons[abstention] ?? abstention.reason) }

  private static let reasons: [Abstention: String] = [
    .comparison: "協定は比較のために挙げられているにすぎない。",
    .negated: "文が否定するのは協定への一歩であり、協定ではない。",
    .membershipChange: "文は締約国の離脱を述べ、協定の終了を述べてはいない。",
    .membershipDenied: "文が否定するのはある国の加盟であり、協定ではない。",
    .question: "文は協定について問うているにすぎない。",
    .hypothetical: "文は協定を仮定しているにすぎない。",
    .partiesUnclear: "誰と誰の協定かを文が示していない。",
    .tooManyParties: "この種の協定は二国間のものだが、三者以上が一緒に挙げられている。",
    .noAgreement: "安全保障に関する国家間の協定に見えるが、そうではない。",
    .noAntecedent: "協定を指す語だが、指しうる協定が直前に述べられていない。",
    .onlyMentioned: "協定の名が挙がるだけで、当事国も出来事も述べられていない。",
    .noReceiver: "指定に言及するだけで、指定を受ける国が述べられていない。",
    .nounWithoutParties: "普通名詞は当事国が隣にあるときだけ数えるが、ここにはない。",
    .tooFewParties: "枠組みには三者以上を要するが、この名詞にはそれより少ない。",
    .otherNoun: "当事国と名詞の間の語により、国家間の紐帯とは別のものになっている。",
    .onlyJoined: "加わる側だけでは、その協定の当事国の全体とはならない。",
    .otherTalks: "既存の協定の名が挙がるが、述べられた交渉は別のものについてでありうる。",
    .onlyNamed: "既存の協定の名が挙がるだけで、それについて何も述べられていない。",
    .notTold: "近くに当事国はあるが、そのような協定があると述べる語がない。",
    .purpose: "他の協定が何のためのものかを述べているに過ぎない。",
    .doubted: "規則では結び付きと読めるが、前後の語句を勘案すると、そうでない見込みが高い。",
  ]
}

extension ReportWording {
  func counted(ties count: Int) -> String { self("\(count) \(count == 1 ? "tie" : "ties")", "紐帯\(count)件") }

  func counted(findings count: Int) -> String { self("\(count) \(count == 1 ? "finding" : "findings")", "要確認\(count)件") }

  /// Page and offsets of a piece of evidence.
  func span(_ evidence: Evidence) -> String {
    let offsets = self("characters \(evidence.start)–\(evidence.end)", "\(evidence.start)–\(evidence.end)字目")
    return evidence.page.map { list([self("p. \($0)", "\($0)頁"), offsets]) } ?? offsets
  }
}
