/// Several values in one cell: apart by `;`, a `;` or `\` within a value after a `\`.
enum CellList {
  /// The values in one cell.
  static func join(_ values: [String]) -> String {
    values.map { value in
      value.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
    }.joined(separator: ";")
  }

  /// The values of a cell, without blanks around them and without empty ones.
  static func split(_ cell: String) -> [String] {
    var values: [String.UnicodeScalarView] = [.init()]
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        values[values.count - 1].append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" {
        values.append(.init())
      } else {
        values[values.count - 1].append(scalar)
      }
    }
    return values.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without blanks at its beginning and end.
  var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// What stands before and after the first `separator`; the whole and `nil` where there is none.
  func parted(at separator: Unicode.Scalar) -> (head: String, tail: String?) {
    guard let place = unicodeScalars.firstIndex(of: separator) else { return (self, nil) }
    return (String(unicodeScalars[..<place]), String(unicodeScalars[unicodeScalars.index(after: place)...]))
  }
}
