import AllianceNetwork

/// Tells names that the end of a line breaks: `Papua New` / `Guinea`, パプアニュー / ギニア. One look at the two characters beside the break tells mostly that there is none.
struct BrokenNames: Sendable {
  /// A place at which a line may break a name.
  private struct Place {
    /// Where the name's letters before the break are, and those behind it.
    var left: Range<Int32>
    var right: Range<Int32>
    /// The next place with the same characters beside it, by its number.
    var next: Int32?
  }

  /// The names one behind the other, in small letters.
  private var letters: [UInt32] = []
  private var places: [Place] = []
  /// The last place with these characters beside it, the last before the break and the first behind it, by its number.
  private var borders: [UInt64: Int32] = [:]

  /// No names.
  init() {}

  /// The names of the parties and agreements of `registry`.
  init(_ registry: Registry) {
    for state in registry.states {
      for text in [state.name, state.formal] { add([text.english, text.japanese].compactMap(\.self)) }
      add(state.aliases.english + state.aliases.japanese)
    }
    for organisation in registry.organisations {
      add([organisation.name.english, organisation.name.japanese].compactMap(\.self))
      add(organisation.aliases.english + organisation.aliases.japanese)
    }
    for agreement in registry.agreements { add(agreement.names) }
  }

  private mutating func add(_ names: some Sequence<String>) {
    for name in names { add(name.unicodeScalars.map(\.plain)) }
  }

  /// Adds every place at which a line may break `name`: its blanks, or where it has none and is Japanese, between any two characters, of a name in Han characters
  /// two of them on either side. Names of two characters are never broken.
  private mutating func add(_ name: [Unicode.Scalar]) {
    guard name.count > 2 else { return }
    let isJapanese = name.contains { $0.isHan || $0.isKana }
    let isKatakana = name.allSatisfy { $0.isKatakana || $0 == "・" }
    let start = letters.count
    letters += name.lazy.map(\.lowered)
    for place in 1..<name.count {
      if name[place] == " " {
        add(start..<(start + place), (start + place + 1)..<letters.count)
      } else if isJapanese, isKatakana || place > 1 && name.count - place > 1 {
        add(start..<(start + place), (start + place)..<letters.count)
      }
    }
  }

  private mutating func add(_ left: Range<Int>, _ right: Range<Int>) {
    guard let last = left.last, let first = right.first else { return }
    let border = Self.border(letters[last], letters[first])
    places.append(
      Place(
        left: Int32(left.lowerBound)..<Int32(left.upperBound), right: Int32(right.lowerBound)..<Int32(right.upperBound),
        next: borders[border]))
    borders[border] = Int32(places.count - 1)
  }

  private static func border(_ last: UInt32, _ first: UInt32) -> UInt64 {
    UInt64(last) << 32 | UInt64(first)
  }

  /// Whether a name begins at the end of the line `left` of `source` and ends at the beginning of the line `right`. Small letters count as capitals, but a name of
  /// letters begins and goes on with a capital or a small word, as it is written. O(1) mostly, else in the names that have these two characters.
  func stand(at left: Range<Int>, and right: Range<Int>, in source: [Unicode.Scalar]) -> Bool {
    guard let end = left.last, let start = right.first else { return false }
    var number = borders[Self.border(source[end].plain.lowered, source[start].plain.lowered)]
    while let place = number.map({ places[Int($0)] }) {
      let head = left.upperBound - place.left.count
      if head >= left.lowerBound, isSpelled(place.left, from: head, source), source[head].isUpper || !source[head].isLetter,
        isBoundary(head, in: left, source), isSpelled(place.right, right, source)
      {
        return true
      }
      number = place.next
    }
    return false
  }

  /// Whether no letter, and in katakana no further katakana, stands before the beginning of a name.
  private func isBoundary(_ place: Int, in line: Range<Int>, _ source: [Unicode.Scalar]) -> Bool {
    guard place > line.lowerBound else { return true }
    return !isOneWord(source[place - 1], source[place])
  }

  private func isSpelled(_ name: Range<Int32>, _ line: Range<Int>, _ source: [Unicode.Scalar]) -> Bool {
    guard line.count >= name.count else { return false }
    let end = line.lowerBound + name.count
    return isSpelled(name, from: line.lowerBound, source)
      && (end == line.upperBound || !isOneWord(source[end - 1], source[end]))
  }

  private func isSpelled(_ name: Range<Int32>, from start: Int, _ source: [Unicode.Scalar]) -> Bool {
    zip(letters[Int(name.lowerBound)..<Int(name.upperBound)], source[start...]).allSatisfy { $0 == $1.plain.lowered }
  }

  private func isOneWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.isLetter && second.isLetter || first.isKatakana && second.isKatakana
  }
}
