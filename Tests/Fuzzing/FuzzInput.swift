import TestSupport

/// What is fed to the reading of texts: the bytes of a file and its name, whose ending picks the format.
public struct FuzzInput: Sendable, Equatable {
  /// Its place in the campaign.
  public let number: Int
  /// The name of the file.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// Input `number` of the campaign `seed`, made from `texts`, which must not be empty. The same every time.
  ///
  /// A text is cut, spliced with another, repeated and sprinkled with the words and marks that rules turn on; then it is written as a
  /// file in one of the encodings and formats that are read, and some of the bytes may be broken.
  public init(number: Int, seed: UInt64, texts: [[Unicode.Scalar]]) {
    var generator = SplitMix64(state: seed ^ (UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93))
    var mutator = TextMutator(texts: texts, generator: generator)
    let scalars = mutator.mutated()
    generator = mutator.generator
    let file = FileForm.allCases.randomElement(using: &generator) ?? .plain
    var bytes = file.bytes(of: scalars)
    if Int.random(in: 0..<4, using: &generator) == 0 { Self.damage(&bytes, &generator) }
    self.number = number
    name = "input." + file.ending
    self.bytes = bytes
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0x80 ... .max, using: &generator), at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...64, using: &generator)))
      }
    }
  }
}

/// How a text lies in a file.
private enum FileForm: CaseIterable {
  case plain, marked, wide, wideMarked, markdown, page, brokenPage

  var ending: String {
    switch self {
    case .plain, .marked, .wide, .wideMarked: "txt"
    case .markdown: "md"
    case .page, .brokenPage: "html"
    }
  }

  func bytes(of scalars: [Unicode.Scalar]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let utf8 = Array(String(text).utf8)
    switch self {
    case .plain, .markdown, .brokenPage: return utf8
    case .marked: return [0xEF, 0xBB, 0xBF] + utf8
    case .wide: return String(text).utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    case .wideMarked:
      return [0xFE, 0xFF] + String(text).utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case .page:
      return Array("<html><head><meta charset=utf-8></head><body><p>".utf8) + utf8 + Array("</p><table><tr><td>".utf8) + utf8
    }
  }
}
