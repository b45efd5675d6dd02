/// A place in a text from which something is read step by step.
struct Cursor {
  let scalars: Scalars
  let end: Int
  var position: Int

  /// Reads `word` if it stands here.
  mutating func take(_ word: String) -> Bool {
    guard let next = place(behind: word) else { return false }
    position = next
    return true
  }

  /// Where `word` ends if it stands here.
  private func place(behind word: String) -> Int? {
    scalars.withUnsafeBufferPointer { scalars in
      word.withBytes { word in
        let end = min(end, scalars.count)
        var place = position
        var next = 0
        while next < word.count {
          guard place < end, scalars[place].value == Phrase.scalar(word, &next) else { return nil }
          place += 1
        }
        return place
      }
    }
  }

  /// Reads one to `limit` digits; `nil`, and nothing read, where there are none or more.
  mutating func number(upTo limit: Int) -> Int? {
    var next = position
    var value = 0
    while next < end, scalars[next].isDigit {
      guard next - position < limit else { return nil }
      value = value * 10 + Int(scalars[next].value - 48)
      next += 1
    }
    guard next > position else { return nil }
    position = next
    return value
  }

  /// Reads a number in digits or in characters: 15, 十五, 二〇一九; `nil`, and nothing read, where there is none of at most `limit` digits.
  mutating func japaneseNumber(upTo limit: Int) -> Int? {
    if let number = number(upTo: limit) { return number }
    var next = position
    var value = 0
    var ones = 0
    while next < end, next - position < 4, let digit = scalars[next].kanjiDigit {
      if digit == 10 {
        value += max(ones, 1) * 10
        ones = 0
      } else {
        ones = ones * 10 + digit
      }
      next += 1
    }
    guard next > position, next == end || scalars[next].kanjiDigit == nil else { return nil }
    position = next
    return value + ones
  }

  /// Takes a number of four digits written out, 千九百三十九, where one stands here.
  mutating func thousands() -> Int? {
    var next = position
    var value = 0
    var ones = 0
    while next < end, next - position < 9 {
      let scalar = scalars[next]
      if let digit = scalar.kanjiDigit, digit < 10 {
        ones = digit
      } else if scalar == "千" || scalar == "百" || scalar == "十" {
        value += max(ones, 1) * (scalar == "千" ? 1000 : scalar == "百" ? 100 : 10)
        ones = 0
      } else {
        break
      }
      next += 1
    }
    guard value >= 1000 else { return nil }
    position = next
    return value + ones
  }

  /// Whether `word` stands here.
  func sees(_ word: String) -> Bool { place(behind: word) != nil }

  /// Whether one of `words` stands here.
  func sees(anyOf words: [String]) -> Bool { words.contains { sees($0) } }
}

extension Unicode.Scalar {
  /// The value of a character that is a digit, 10 for 十; `nil` for any other.
  var kanjiDigit: Int? {
    switch self {
    case "〇": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    default: nil
    }
  }
}
