import Foundation

/// Makes the SVG of Graphviz fit for a page: the same bytes every time, readable by screen readers, titles that tell the evidence.
struct SVGFinish: Sendable {
  /// The title of the picture.
  var title: String
  /// What it shows.
  var description: String
  /// What the elements tell on pointing at them, by `id`.
  var tooltips: [String: String]
  /// Goes before the ids of title and description.
  var prefix: String

  func apply(to svg: Data) -> Data {
    let lines = String(decoding: svg, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var result: [String] = []
    var isInRoot = false
    var isInComment = false
    var element: String?
    for raw in lines.map(String.init) {
      // Graphviz writes every hyphen of an id as an entity.
      let line =
        raw.hasPrefix("<g id=")
        ? raw.replacing("&#45;", with: "-") : raw.replacing("stroke=\"transparent\"", with: "stroke=\"none\"")
      // Comments hold the version of Graphviz and the names of nodes.
      if isInComment || line.hasPrefix("<!--") {
        isInComment = !line.hasSuffix("-->")
        continue
      }
      if line.hasPrefix("<svg ") {
        isInRoot = true
        result.append(line.replacing("<svg ", with: "<svg role=\"img\" aria-labelledby=\"\(prefix)-title \(prefix)-desc\" "))
        if line.hasSuffix(">") { isInRoot = close(&result) }
        continue
      }
      if isInRoot {
        result.append(line)
        if line.hasSuffix(">") { isInRoot = close(&result) }
        continue
      }
      if line.hasPrefix("<g id=\"") {
        element = String(line.dropFirst(7).prefix { $0 != "\"" })
      } else if line.hasPrefix("<title>") {
        if let element, let tooltip = tooltips[element] { result.append("<title>\(SafeText.xml(tooltip))</title>") }
        continue
      }
      result.append(Self.font(line))
    }
    return Data(result.joined(separator: "\n").utf8)
  }

  private func close(_ result: inout [String]) -> Bool {
    result.append("<title id=\"\(prefix)-title\">\(SafeText.xml(title))</title>")
    result.append("<desc id=\"\(prefix)-desc\">\(SafeText.xml(description))</desc>")
    return false
  }

  /// The line with families that viewers have, and boldness as SVG tells it.
  private static func font(_ line: String) -> String {
    guard line.hasPrefix("<text") else { return line }
    return line.replacing(
      "font-family=\"\(JapaneseFont.bold)\"", with: "font-family=\"\(JapaneseFont.fallbacks)\" font-weight=\"bold\""
    )
    .replacing("font-family=\"\(JapaneseFont.family)\"", with: "font-family=\"\(JapaneseFont.fallbacks)\"")
  }
}
