import AllianceNetwork

/// A claim that the sentence itself, or the one right behind it, says to be false.
///
/// `Reports that A and B signed an ACSA are false`, `It is a myth that …`, `Tokyo denied reports that …`, 「…」との説は俗説にすぎない: what stands within the claim is not so. Nor is
/// anything of a sentence on which the next one says no more than `That is untrue.`, これは事実ではない。
struct Rebuttal {
  /// Where the claim stands.
  let claim: Range<Int>
  /// The words that rebut it.
  let words: Range<Int>

  /// The rebuttal of what a sentence claims; `nil` where there is none. O(length).
  init?(of sentence: Sentence, in text: NormalText, isJapanese: Bool) {
    let range = sentence.range
    let found =
      (isJapanese ? Self.japanese(range, text.phrase(range)) : Self.english(range, text.phrase(range).lowercased()))
      ?? Self.next(range, text.blocks[sentence.block].range.upperBound, text, isJapanese)
    guard let found else { return nil }
    (claim, words) = found
  }

  /// Takes a tie that is told within the claim for denied.
  func deny(_ telling: inout Telling) {
    guard telling.standing.status != .denied else { return }
    telling.standing = Standing(status: .denied, isTold: true, range: words)
    telling.voice = .rebutted
  }

  /// The sentence right behind one, where it says that what was said is false, and nothing else.
  private static func next(
    _ sentence: Range<Int>, _ end: Int, _ text: NormalText, _ isJapanese: Bool
  ) -> (Range<Int>, Range<Int>)? {
    var start = sentence.upperBound
    while start < end, text.scalars[start] == " " { start += 1 }
    let words = text.phrase(start..<min(end, start + 60)).lowercased()
    for opening in isJapanese ? japaneseAnswers : englishAnswers {
      guard words.place(of: opening.subject) == 0 else { continue }
      let rest = words.dropFirst(opening.subject.unicodeScalars.count)
      for verdict in opening.verdicts where rest.place(of: verdict) == 0 {
        return (sentence, start..<start + opening.subject.unicodeScalars.count + verdict.unicodeScalars.count)
      }
    }
    return nil
  }

  private static func japanese(_ sentence: Range<Int>, _ words: Phrase) -> (Range<Int>, Range<Int>)? {
    for noun in japaneseClaims {
      guard let place = words.place(of: noun) else { continue }
      let rest = words.dropFirst(place)
      for verdict in japaneseVerdicts {
        guard let end = rest.place(of: verdict), end < 40 else { continue }
        let start = sentence.lowerBound + place
        return (sentence.lowerBound..<start, start + end..<start + end + verdict.unicodeScalars.count)
      }
    }
    return nil
  }

  private static func english(_ sentence: Range<Int>, _ words: Phrase) -> (Range<Int>, Range<Int>)? {
    for opening in englishOpenings {
      guard let place = words.place(of: opening) else { continue }
      let start = sentence.lowerBound + place
      let end = start + opening.unicodeScalars.count
      return (end..<sentence.upperBound, start..<end)
    }
    for noun in englishClaims {
      // `Claims in the state media that …`: whose they are may stand between.
      guard let place = words.place(of: noun),
        let gap = words.dropFirst(place + noun.unicodeScalars.count).place(of: "that "), gap < 45
      else { continue }
      let start = place + noun.unicodeScalars.count + gap + 5
      let rest = words.dropFirst(start)
      for verdict in englishVerdicts {
        guard let end = rest.place(of: verdict) else { continue }
        let first = sentence.lowerBound + start
        return (first..<first + end, first + end..<first + end + verdict.unicodeScalars.count)
      }
    }
    return nil
  }

  private static let japaneseClaims = [
    "との主張", "という主張", "との説", "という説", "との報道", "という報道", "との情報", "という情報", "との指摘がある", "との噂", "という噂", "とのうわさ", "という話", "との見方もある",
    "との言説", "という言説",
    "というのは", "との誤解", "という誤解",
  ]
  private static let japaneseVerdicts = [
    "誤りで", "誤りだ", "誤解で", "誤解だ", "誤解が", "俗説", "事実と異な", "事実に反", "事実ではな", "事実でな", "事実無根", "根拠がな", "根拠はな", "根拠のな", "デマ", "虚偽", "正しくな",
    "間違い",
    "事実誤認", "神話",
  ]
  private static let englishOpenings = [
    "it is a myth that ", "it is false that ", "it is untrue that ", "it is not true that ", "it is wrong to say that ",
    "it is a misconception that ",
    "it is a mistake to say that ", "denied reports that ", "denied a report that ", "denied claims that ",
    "dismissed reports that ",
    "dismissed claims that ", "dismissed the claim that ", "rejected reports that ", "rejected claims that ",
    "rejected the claim that ",
    "denied rumours that ", "denied rumors that ", "no truth in reports that ", "no truth to reports that ",
    "no truth in the claim that ",
    "there is no truth in the report that ",
  ]
  private static let englishClaims = [
    "claim ", "claims ", "report ", "reports ", "rumour ", "rumours ", "rumor ", "rumors ", "assertion ", "assertions ",
    "notion ", "idea ",
    "belief ", "myth ", "talk ", "allegation ", "allegations ",
  ]
  private static let englishVerdicts = [
    " is false", " are false", " is untrue", " are untrue", " is unfounded", " are unfounded", " is baseless", " are baseless",
    " is wrong", " are wrong",
    " is mistaken", " are mistaken", " is incorrect", " are incorrect", " is a myth", " without foundation", " were dismissed",
    " was dismissed",
    " is not true", " are not true", " was false", " were false", " were denied", " was denied",
  ]
  private static let englishAnswers = ["this", "that", "it", "the claim", "the report", "the story"].flatMap { subject in
    [" is ", " was "].map { verb in
      (
        subject: subject + verb,
        verdicts: ["false.", "untrue.", "not true.", "not so.", "wrong.", "incorrect.", "unfounded.", "baseless.", "a myth."]
      )
    }
  }
  private static let japaneseAnswers = ["これは", "それは", "しかし、これは", "だが、これは", "この報道は", "この説は", "この情報は"].map { subject in
    (
      subject: subject,
      verdicts: [
        "誤りである。", "誤りだ。", "誤りです。", "誤報である。", "誤報だ。", "誤報です。", "事実ではない。", "事実ではありません。", "事実に反する。", "事実と異なる。", "事実と異なります。",
        "事実無根である。", "事実無根だ。",
        "事実無根です。", "俗説である。", "俗説だ。",
      ]
    )
  }
}
