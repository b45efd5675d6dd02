import AllianceNetwork
import TreatyText

extension ReportWording {
  /// What a finding says. Findings are written in English; in Japanese the kind is told in a sentence, then the codes, statuses, dates and documents that the
  /// finding names, then the words that it quotes.
  func message(of finding: Finding) -> String { self(finding.message, japanese(finding)) }

  private func japanese(_ finding: Finding) -> String {
    if let unread = Self.unread(finding) { return unread }
    guard let kind = kind(of: finding) else { return finding.message }
    let (plain, quotes) = FindingMessage.parts(of: finding.message)
    let words = plain.split(separator: " ").map { $0.trimmed { "(),;:.".contains($0) } }
    let told = words.compactMap { word -> String? in
      if FindingMessage.isCode(word) || FindingMessage.isDocument(word) { return word }
      if let status = Status(rawValue: word), word.contains("-") || Self.tellsStatus.contains(finding.code) {
        return self.status(status)
      }
      return word.first?.isNumber == true && (PartialDate(word) != nil || word.hasSuffix("%")) ? word : nil
    }
    var seen: Set<String> = []
    let once = told.filter { seen.insert($0).inserted }
    return kind + (once.isEmpty ? "" : "（\(list(once))）") + quotes.map { "「\($0)」" }.joined()
  }

  /// What kind of finding it is, `nil` for one that is not known.
  private func kind(of finding: Finding) -> String? {
    if finding.code == "denied-but-held", finding.message.contains(" by the text ") { return Self.deniedByAnother }
    return Self.findings[finding.code] ?? Abstention.allCases.first { $0.findingCode == finding.code }.map(reason)
  }

  /// The findings that tell of statuses in words that may also be plain ones.
  private static let tellsStatus: Set<String> = [
    "status-updated", "status-differs", "denied-but-held", "dates-differ", "weighed", "status-weighed", "coders-differ",
    "program-alone",
    "coder-alone",
  ]

  private static let deniedByAnother = "このテキストは協定を否定するが、別のテキスト（後に引用）では成立している。どちらが正しいか確認を要する。記録のまま残した。"

  private static let findings = [
    "parties-unclear": "当事国がテキストからは定まらない。",
    "parties-differ": "テキストの当事国が記録と異なる。記録のまま残した。",
    "dates-differ": "テキストの日付が登録簿の日付（後に示す）と異なる。どちらが正しいか確認を要する。",
    "weighed": "どの規則にもよらず、前後の語句を勘案して紐帯とした（見込みを百分率で示す）。そう述べているか、状態は正しいか、確認を要する。"
      + "見込みが75%に満たないものは、点検票で認めるか、規則によって読み取られるまで、ネットワークに入れない。",
    "status-weighed": "規則による状態（先に示す）と、前後の語句を勘案した状態（後に示す。見込みを百分率で示す）が異なる。後者とした。どちらを述べているか、確認を要する。",
    "status-updated": "テキストにより状態を更新した。",
    "status-differs": "テキストの状態が記録（先に示す）と異なる。記録のまま残した。",
    "weighed-apart": "同じ当事国の同じ種類の協定がほかにもあるように読めるが、規則によらず勘案しただけなので、加えなかった。",
    "only-claimed": "敵対する側の主張、またはテキストが退けている主張でしかない（後に引用）。点検票で認めるまで、ネットワークの協定にはしない。",
    "denied-but-held": "テキストは協定を否定するが、ネットワークの記録では成立している（出典を後に示す）。記録のまま残した。",
    "later-than-network":
      "テキストは、ネットワークの基準日（後に示す）より後の日付の紐帯を伝える。基準日の値には数えない。数えるには--as-ofでその日以降を指定する。",
    "several-fit": "テキストがどの協定を指すのか定まらない（後に示す）。いずれも変更していない。",
    "outside-roster": "対象国以外の当事者を含む。",
    "left-out": "ネットワークが意図して除いている協定である。",
    "page-without-text": "文字のない頁がある。",
    "file-named-twice": "ファイルが二度指定され、一度だけ読んだ。",
    "bom-dropped": "バイト順マークを除いた。文字位置には数えない。",
    "encoding-guessed": "文字コードを推定して読んだ。",
    "bytes-replaced": "読めないバイトを置き換えた。",
    "sheet-decided-twice": "点検票の二つの行が同じ紐帯を異なって判定している。後の行による。",
    "sheet-sentence-changed": "点検票の文が変わっている（一致度を百分率で示す）。判定は現在の文に適用した。",
    "sheet-sentence-gone": "点検票の文がテキストにない。何も変更していない。",
    "sheet-words-unchecked": "点検票で追加した紐帯の文を照合できない。何も変更していない。",
    "sheet-tie-not-held": "点検票で退けた紐帯は、このネットワークにない。",
    "sheet-text-not-read": "点検票の判定の対象となるテキストが読まれていない。",
    "sheet-tie-not-read": "点検票の紐帯は、現在は読み取られない。判定のとおりに残した。",
    "sheet-reading-changed": "点検票で認めた紐帯が、現在は異なって読み取られる。認めたとおりに残した。",
    "rejected-by-coder": "点検により退けられた紐帯である。",
    "corrected-by-coder": "点検により訂正された紐帯である。",
    "coders-differ": "プログラムともう一人の分類者の読みが異なる。",
    "program-alone": "プログラムだけが読み取った紐帯である。",
    "coder-alone": "もう一人の分類者だけが読み取った紐帯である。",
    "coder-silent": "もう一人の分類者はこのテキストについて正しく答えていない。プログラムの読みによる（照合していない）。",
    "coder-failed": "もう一人の分類者のプログラムが途中で終わった。",
    "coder-line-broken": "もう一人の分類者の答えに読めない行がある。",
    "line-broken": "読めない行がある。その行は読まなかった。",
    "not-held": "この形式のファイルには収められない内容がある。",
  ]
}

/// The parts of the English message of a finding.
private enum FindingMessage {
  /// The message without what it quotes, and what it quotes, in order.
  static func parts(of message: String) -> (plain: String, quotes: [String]) {
    var plain = ""
    var quotes: [String] = []
    var quote: String?
    for character in message {
      switch (character, quote) {
      case ("“", nil), ("\"", nil): quote = ""
      case ("”", let text?), ("\"", let text?):
        quotes.append(text)
        quote = nil
      case (_, let text?): quote = text + String(character)
      case (_, nil): plain.append(character)
      }
    }
    return (plain + (quote ?? ""), quotes.filter { !$0.isEmpty })
  }

  /// Whether `word` is a code of a party, an agreement or a source: capitals, digits and hyphens.
  static func isCode(_ word: String) -> Bool {
    word.count >= 3 && word.first?.isLetter == true && word.contains(where: \.isUppercase)
      && word.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || "-–".unicodeScalars.contains($0)
      }
  }

  /// Whether `word` is the name of a text.
  static func isDocument(_ word: String) -> Bool { [".txt", ".md", ".html", ".pdf"].contains { word.hasSuffix($0) } }
}

extension StringProtocol {
  /// The text without the characters for which `isTrimmed` holds at its ends.
  fileprivate func trimmed(_ isTrimmed: (Character) -> Bool) -> String {
    String(String(drop(while: isTrimmed).reversed()).drop(while: isTrimmed).reversed())
  }
}
