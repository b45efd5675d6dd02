import AllianceNetwork

/// Tells names that the end of a line breaks: `Papua New` / `Guinea`, パプアニュー / ギニア. One look at the two characters beside the break tells mostly that there is none.
struct BrokenNames: Sendable {
  /// The characters beside a break inside a name: the last before it and the first behind it.
  private var borders: Set<UInt64> = []
  /// What stands behind a break, by what stands before it, in small letters.
  private var parts: [[UInt32]: [[UInt32]]] = [:]
  private var longest = 0

  /// No names.
  init() {}

  /// The names of the parties and agreements of `registry`.
  init(_ registry: Registry) {
    var names: Set<String> = []
    for state in registry.states {
      for text in [state.name, state.formal] { names.formUnion([text.english, text.japanese].compactMap(\.self)) }
      names.formUnion(state.aliases.english + state.aliases.japanese)
    }
    for organisation in registry.organisations {
      names.formUnion([organisation.name.english, organisation.name.japanese].compactMap(\.self))
      names.formUnion(organisation.aliases.english + organisation.aliases.japanese)
    }
    for agreement in registry.agreements { names.formUnion(agreement.names) }
    for name in names.sorted() { add(name.unicodeScalars.map(\.plain)) }
  }

  /// Adds every place at which a line may break `name`: its blanks, or where it has none and is Japanese, between any two characters, of a name in Han characters
  /// two of them on either side. Names of two characters are never broken.
  private mutating func add(_ name: [Unicode.Scalar]) {
    guard name.count > 2 else { return }
    let isJapanese = name.contains { $0.isHan || $0.isKana }
    let isKatakana = name.allSatisfy { $0.isKatakana || $0 == "・" }
    for place in 1..<name.count {
      if name[place] == " " {
        add(name[..<place], name[(place + 1)...])
      } else if isJapanese, isKatakana || place > 1 && name.count - place > 1 {
        add(name[..<place], name[place...])
      }
    }
  }

  private mutating func add(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) {
    guard let last = left.last, let first = right.first else { return }
    borders.insert(Self.border(last, first))
    parts[left.map(\.lowered), default: []].append(right.map(\.lowered))
    longest = max(longest, left.count)
  }

  private static func border(_ last: Unicode.Scalar, _ first: Unicode.Scalar) -> UInt64 {
    UInt64(last.lowered) << 32 | UInt64(first.lowered)
  }

  /// Whether a name begins at the end of the line `left` of `source` and ends at the beginning of the line `right`. Small letters count as capitals, but a name of
  /// letters begins and goes on with a capital or a small word, as it is written. O(1) mostly, else in the length of the longest name squared.
  func stand(at left: Range<Int>, and right: Range<Int>, in source: [Unicode.Scalar]) -> Bool {
    guard let end = left.last, let start = right.first, borders.contains(Self.border(source[end].plain, source[start].plain))
    else {
      return false
    }
    var head: [UInt32] = []
    for place in left.suffix(longest).reversed() {
      head.insert(source[place].plain.lowered, at: 0)
      guard isBoundary(place, in: left, source), source[place].isUpper || !source[place].isLetter else { continue }
      for rest in parts[head] ?? [] where isSpelled(rest, right, source) { return true }
    }
    return false
  }

  /// Whether no letter, and in katakana no further katakana, stands before the beginning of a name.
  private func isBoundary(_ place: Int, in line: Range<Int>, _ source: [Unicode.Scalar]) -> Bool {
    guard place > line.lowerBound else { return true }
    return !isOneWord(source[place - 1], source[place])
  }

  private func isSpelled(_ rest: [UInt32], _ line: Range<Int>, _ source: [Unicode.Scalar]) -> Bool {
    guard line.count >= rest.count else { return false }
    let end = line.lowerBound + rest.count
    return zip(rest, source[line]).allSatisfy { $0 == $1.plain.lowered }
      && (end == line.upperBound || !isOneWord(source[end - 1], source[end]))
  }

  private func isOneWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.isLetter && second.isLetter || first.isKatakana && second.isKatakana
  }
}
