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
}
