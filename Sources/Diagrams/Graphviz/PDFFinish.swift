import Foundation

/// Takes the time of day out of a PDF.
enum PDFFinish {
  /// The bytes with the date of creation set to the beginning of 1970; of the same length, so that the table of offsets stays right.
  static func apply(to pdf: Data) -> Data {
    var bytes = [UInt8](pdf)
    let mark = Array("/CreationDate (".utf8)
    let fixed = Array("D:19700101000000".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return pdf }
    let date = start + mark.count
    guard let end = bytes[date...].firstIndex(of: UInt8(ascii: ")")), end - date >= fixed.count else { return pdf }
    for index in date..<end {
      let place = index - date
      bytes[index] = place < fixed.count ? fixed[place] : place == fixed.count ? UInt8(ascii: "Z") : UInt8(ascii: " ")
    }
    return Data(bytes)
  }
}
