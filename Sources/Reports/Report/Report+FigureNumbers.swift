extension Report {
  /// The numbers of the figures by their names, from 1 in the order in which they stand.
  var figureNumbers: [String: Int] {
    var numbers: [String: Int] = [:]
    for case .figures(let figures) in sections.flatMap(\.blocks) {
      for figure in figures where numbers[figure.name] == nil { numbers[figure.name] = numbers.count + 1 }
    }
    return numbers
  }
}
