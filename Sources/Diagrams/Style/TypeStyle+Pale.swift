extension TypeStyle {
  /// The colour for what is gone: nearer to white by two fifths, or by less where it would come to be lighter than the grey of what is over; a
  /// colour that is so already stays.
  var pale: String {
    let channels = stride(from: 1, to: 7, by: 2).map { index -> Double in
      let start = color.index(color.startIndex, offsetBy: index)
      return Double(Int(color[start..<color.index(start, offsetBy: 2)], radix: 16) ?? 0)
    }
    let mixed = [0.4, 0.3, 0.2, 0.1, 0].lazy.map { share in channels.map { $0 + (255 - $0) * share } }
    let paler = mixed.first { Self.lightness($0) <= Self.lightest } ?? channels
    return "#" + paler.map { Self.hexadecimal($0) }.joined()
  }

  /// The lightness of ``StatusStyle/grey``.
  private static let lightest = 178.0

  /// How light a colour looks, 0...255, by the weights of ITU-R BT.601, as prints in grey have it.
  private static func lightness(_ channels: [Double]) -> Double {
    0.299 * channels[0] + 0.587 * channels[1] + 0.114 * channels[2]
  }

  private static func hexadecimal(_ channel: Double) -> String {
    let text = String(Int(channel.rounded()), radix: 16, uppercase: true)
    return text.count == 1 ? "0" + text : text
  }
}
