import AllianceNetwork

/// What a line of a list looks like: a head, a label before a colon, a list of partners and nothing else.
struct ListLine {
  let text: NormalText
  let reading: Reading

  private var whole: Range<Int> { reading.sentence.range }
  private var words: String { text.string(whole) }

  /// The colon behind a label without a party; `nil` where there is none near the beginning.
  var colon: Int? {
    guard let place = whole.prefix(60).first(where: { text.scalars[$0] == ":" }),
      !reading.groups.contains(where: { $0.range.lowerBound < place })
    else { return nil }
    return place
  }

  /// Where agreements stand by the words before the colon: 署名済み：, `Signed, not yet in force:`; 発効済みの主な相手国 counts too.
  var label: Status? {
    guard let colon, colon > whole.lowerBound, case .stands(let status) = CellMeaning.of(text.string(whole.lowerBound..<colon))
    else {
      return nil
    }
    return status
  }

  /// The type that the line names itself.
  var type: AgreementType? { reading.things.first { $0.type != nil && $0.agreement == nil && !$0.isNoun }?.type }

  /// The type that the words before the colon name: ACSA：, `Equipment:`, 条約による同盟：.
  var labelType: AgreementType? {
    guard let colon, colon > whole.lowerBound else { return nil }
    let named = reading.things.first { $0.type != nil && $0.range.lowerBound < colon && !$0.isNoun }
    if let named { return named.agreement == nil && named.range.upperBound <= colon ? named.type : nil }
    return ColumnHead.type(of: text.string(whole.lowerBound..<colon), text.language)?.type
  }

  /// Whether what follows is a list.
  var endsInColon: Bool { text.scalars[whole.upperBound - 1] == ":" }

  /// Whether it says of what partners the items below it are: `Countries with which Japan has an ACSA in force`, 日本が情報保護協定を結んでいる国.
  var isPartnersHead: Bool {
    let block = text.blocks[reading.sentence.block]
    let next = reading.sentence.block + 1
    guard block.kind != .row, whole == block.range, whole.count < 100, type != nil,
      Set(reading.groups.flatMap(\.codes)).count < 2,
      next < text.blocks.count, text.blocks[next].kind == .item
    else { return false }
    let words = words.lowercased()
    return Self.partners.contains { words.contains($0) } && !"。.:".unicodeScalars.contains(text.scalars[whole.upperBound - 1])
  }

  private static let partners = [
    "countries with", "partners with", "states with", "nations with", "with whom", "partner countries", "partners in",
    "partners under", "相手国", "締結国", "結んでいる国",
    "結んだ国", "締結している国", "発効している国", "を有する国", "のある国",
  ]

  /// Whether it is an item with the mark of a section and nothing in it but a name: ○ 地位協定など.
  var isSectionHead: Bool {
    let block = text.blocks[reading.sentence.block]
    guard block.kind == .item, whole.count < 40, whole == block.range, reading.groups.isEmpty, reading.dates.isEmpty,
      let mark = block.mark.unicodeScalars.first
    else { return false }
    return "○◯〇●■◆□◇◎".unicodeScalars.contains(mark) && !"。.:".unicodeScalars.contains(text.scalars[whole.upperBound - 1])
  }

  /// Whether it is an item that tells where what follows stands and nothing else: (1) 現に効力を有する相手.
  var isListHead: Bool {
    let block = text.blocks[reading.sentence.block]
    guard whole.count < 30, whole == block.range, block.mark.hasPrefix("("), reading.groups.isEmpty, reading.things.isEmpty,
      reading.dates.isEmpty,
      !"。.:".unicodeScalars.contains(text.scalars[whole.upperBound - 1])
    else { return false }
    return CellMeaning.of(words) != nil
  }

  /// Whether the line is a list of parties with remarks in brackets, and nothing else but a number before it and what joins them. O(length of the line).
  func isBareList(from start: Int) -> Bool {
    let groups = reading.groups.filter { $0.range.lowerBound >= start }
    guard let first = groups.first, first.range.lowerBound - start < 6 else { return false }
    var depth = 0
    var rest = ""
    var place = start
    var next = 0
    while place < whole.upperBound {
      if next < groups.count, place == groups[next].range.lowerBound {
        place = groups[next].range.upperBound
        next += 1
        rest += " "
        continue
      }
      let scalar = text.scalars[place]
      if scalar == "(" {
        depth += 1
      } else if scalar == ")" {
        depth -= 1
      } else if depth == 0 {
        rest.unicodeScalars.append(scalar)
      }
      place += 1
      if next < groups.count, groups[next].range.lowerBound < place { next += 1 }
    }
    let words = rest.lowercased().split { " ,;、。.・【】[]<>〈〉《》〔〕".contains($0) }.map(String.init)
    let named = words.first.map { $0.unicodeScalars.allSatisfy(\.isDigit) } == true ? words.dropFirst() : words[...]
    return named.allSatisfy { Self.joints.contains($0) }
  }

  private static let joints: Set<String> = ["and", "the", "also", "及び", "並びに", "など", "等", "と", "の", "各国", "か国", "カ国"]
}
