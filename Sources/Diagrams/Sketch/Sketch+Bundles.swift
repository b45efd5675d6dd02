import AllianceNetwork

extension Sketch {
  /// With more lines than this between parties they cannot be told apart.
  static let mostLines = 60

  /// Whether there are too many lines to tell apart.
  var isCrowded: Bool { lines.count > Self.mostLines }

  /// This sketch with the ties of each pair as one line with their number, where `bundling` wants it: two or more that count and of which none changed.
  /// Obligations, what changed and pairs that are no longer bound stay lines of their own. O(lines · log lines).
  func bundled(_ bundling: Bundling) -> Sketch {
    guard bundling == .always || (bundling == .automatic && isCrowded) else { return self }
    let plain = lines.filter { $0.change == nil && $0.obligation == nil && !StatusStyle($0.status).isGrey }
    let pairs = Dictionary(grouping: plain.filter { $0.dyad != nil }) { $0.dyad }.filter { $0.value.count > 1 }
    var result = self
    result.lines.removeAll { line in pairs[line.dyad]?.contains { $0.id == line.id } ?? false }
    for (dyad, lines) in pairs.compactMap({ dyad, lines in dyad.map { ($0, lines) } }).sorted(by: { $0.0 < $1.0 }) {
      guard var bundle = lines.first else { continue }
      bundle.id = "\(bundle.prefix)pair-\(dyad.first)-\(dyad.second)"
      (bundle.tail, bundle.head, bundle.arrow) = (dyad.first, dyad.second, nil)
      if !lines.allSatisfy({ $0.status == bundle.status }) { bundle.status = .inForce }
      bundle.tooltip = "\(dyad): " + lines.map(\.tooltip).joined(separator: " / ")
      bundle.bundled = lines.map {
        Bundled(
          agreement: $0.agreement, parties: [$0.tail, $0.head].sorted(), type: $0.type, status: $0.status, text: $0.tooltip)
      }
      result.lines.append(bundle)
    }
    return result
  }
}

extension Sketch.Line {
  /// What goes before the id: `fig-` in `fig-tie-RAA-AUS-JPN`.
  fileprivate var prefix: String { id.firstRange(of: "tie-").map { String(id[..<$0.lowerBound]) } ?? "" }
}
