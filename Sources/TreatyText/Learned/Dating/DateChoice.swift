import AllianceNetwork

/// A date that may be that of a tie, and where the text names it.
struct DateChoice: Sendable, Hashable {
  /// Where a date stands from the sentence that tells of the tie.
  enum Place: String, Sendable {
    /// In it.
    case own
    /// In the sentence before it in the paragraph, in one before that, and in the sentence behind it.
    case before
    case earlier = "before-2"
    case behind
    /// In the heading above it.
    case heading
    /// Elsewhere: what rules give it, such as the date of the chronology's entry.
    case given
  }

  /// The date, and where it stands in the normal text; empty for one that is given.
  var mention: DateMention
  var place: Place
  /// The sentence that names it, where that is another.
  var entry: TextDates.Entry?
}

extension TextDates {
  /// The dates beside a sentence: the last of the sentence before and of one two or three before, the first and last of the one behind, all in its paragraph, and the
  /// last of the heading above. O(log sentences).
  func beside(_ sentence: ReadSentence) -> [DateChoice] {
    let place = entries.partition { $0.ordinal >= sentence.ordinal }
    var choices: [DateChoice] = []
    for entry in entries[..<place].suffix(2).reversed() where entry.block == sentence.reading.sentence.block {
      let distance = sentence.ordinal - entry.ordinal
      if let date = entry.dates.last, distance <= 3 {
        choices.append(DateChoice(mention: date, place: distance == 1 ? .before : .earlier, entry: entry))
      }
    }
    if let next = entries[place...].prefix(2).first(where: { $0.ordinal == sentence.ordinal + 1 }),
      next.block == sentence.reading.sentence.block
    {
      choices += [next.dates.first, next.dates.count > 1 ? next.dates.last : nil].compactMap { date in
        date.map { DateChoice(mention: $0, place: .behind, entry: next) }
      }
    }
    let heading = headings.partition { entries[$0].ordinal >= sentence.ordinal }
    if heading > 0 {
      let entry = entries[headings[heading - 1]]
      if let date = entry.dates.last { choices.append(DateChoice(mention: date, place: .heading, entry: entry)) }
    }
    return choices
  }
}

extension Array {
  /// The first place from which on `isBehind` holds, where it holds for all behind one for which it holds. O(log count).
  fileprivate func partition(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
