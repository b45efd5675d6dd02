import AllianceNetwork
import Diagrams
import TreatyText

extension ReportWording {
  /// In what language a text is.
  func name(_ language: Language) -> String {
    switch language {
    case .english: self("English", "英語")
    case .japanese: self("Japanese", "日本語")
    }
  }

  /// Document, page, offsets, and voice and polarity where they are not the plain ones.
  func place(_ evidence: Evidence) -> String {
    var parts = [evidence.document]
    if let page = evidence.page { parts.append(self("p. \(page)", "\(page)頁")) }
    parts.append(self("characters \(evidence.start)–\(evidence.end)", "\(evidence.start)–\(evidence.end)字目"))
    switch evidence.voice {
    case .author: break
    case .reported: parts.append(self("voice: reported", "他者の発言として"))
    case .adversary: parts.append(self("voice: adversary", "対立する側の主張として"))
    case .rebutted: parts.append(self("voice: rebutted", "反論される主張として"))
    }
    if evidence.polarity == .denies { parts.append(self("against the tie", "紐帯を否定")) }
    if let confidence = evidence.confidence {
      parts.append(self("confidence \(confidence.rounded(toPlaces: 2))", "確信度\(confidence.rounded(toPlaces: 2))"))
    }
    return list(parts)
  }

  /// A duty between those who owe it and those to whom they owe it.
  func obligation(_ kind: Obligation.Kind, from: String, to: String) -> String {
    switch kind {
    case .defends: self("\(from) to defend \(to)", "\(from)は\(to)を防衛する")
    case .consults: self("\(from) to consult \(to)", "\(from)は\(to)と協議する")
    case .hosts: self("\(from) to host forces of \(to)", "\(from)は\(to)の部隊を受け入れる")
    case .supplies: self("\(from) to supply \(to)", "\(from)は\(to)に供給する")
    case .designates: self("\(from) designates \(to)", "\(from)は\(to)を指定する")
    case .accesses:
      self("\(from) opens its territory to visiting forces of \(to)", "\(from)は\(to)の訪問部隊に領域を開く")
    }
  }

  /// What a finding says. Findings are written in English; in Japanese the kind is told, with the codes, statuses and dates that it names.
  func message(of finding: Finding) -> String { self(finding.message, japanese(finding)) }

  private func japanese(_ finding: Finding) -> String {
    let abstention = Abstention.allCases.first { $0.findingCode == finding.code }
    guard let kind = Self.findings[finding.code] ?? abstention.map(reason) else { return finding.message }
    let words = finding.message.split(separator: " ").map { $0.trimmed { "(),;:.".contains($0) } }
    let told = words.compactMap { word -> String? in
      if let status = Status(rawValue: word), finding.code.hasPrefix("status-") { return self.status(status) }
      let isCode = word.count >= 3 && word.contains(where: \.isUppercase) && !word.contains(where: \.isLowercase)
      return isCode || word.first?.isNumber == true && (PartialDate(word) != nil || word.hasSuffix("%")) ? word : nil
    }
    var seen: Set<String> = []
    let once = told.filter { seen.insert($0).inserted }
    return once.isEmpty ? kind : kind + "（\(list(once))）"
  }

  private static let findings = [
    "parties-unclear": "当事国がテキストからは定まらない。",
    "parties-differ": "テキストの当事国が記録と異なる。記録のまま残した。",
    "dates-differ": "テキストの日付が登録簿の日付（後に示す）と異なる。どちらが正しいか確認を要する。",
    "weighed": "どの規則にもよらず、前後の語句を勘案して紐帯とした（見込みを百分率で示す）。そう述べているか、状態は正しいか、確認を要する。",
    "status-updated": "テキストにより状態を更新した。",
    "status-differs": "テキストの状態が記録（先に示す）と異なる。記録のまま残した。",
    "weighed-apart": "同じ当事国の同じ種類の協定がほかにもあるように読めるが、規則によらず勘案しただけなので、加えなかった。",
    "denied-but-held": "テキストは協定を否定するが、記録では成立している。記録のまま残した。",
    "outside-roster": "対象国以外の当事者を含む。",
    "left-out": "ネットワークが意図して除いている協定である。",
    "page-without-text": "文字のない頁がある。",
    "file-named-twice": "ファイルが二度指定され、一度だけ読んだ。",
    "file-skipped": "ファイルを読まなかった。",
    "bom-dropped": "バイト順マークを除いた。文字位置には数えない。",
    "encoding-guessed": "文字コードを推定して読んだ。",
    "bytes-replaced": "読めないバイトを置き換えた。",
  ]
}

extension StringProtocol {
  /// The text without the characters for which `isTrimmed` holds at its ends.
  fileprivate func trimmed(_ isTrimmed: (Character) -> Bool) -> String {
    String(String(drop(while: isTrimmed).reversed()).drop(while: isTrimmed).reversed())
  }
}
