import Measures

extension ReportWording {
  /// A column that names the hub of each row.
  var hubColumn: Table.Column { .init("hub", self("Hub", "ハブ")) }

  /// The hub or hubs of a row, and who is declared and was passed over; no value where there is none.
  func hubCell(_ hubs: Hubs) -> Table.Cell {
    let over = hubs.passedOver.map { self(" (\($0) has no tie)", "（\($0)には紐帯がない）") } ?? ""
    return hubs.hubs.isEmpty ? .undefined(reason(.noHub)) : .text(list(hubs.hubs.map(\.state)) + over)
  }
}

extension Hubs {
  /// Whether the same states are hubs, and the same one was passed over; how they were chosen, and their measures, play no part.
  func isSameChoice(as other: Hubs) -> Bool {
    hubs.map(\.state) == other.hubs.map(\.state) && passedOver == other.passedOver
  }
}
