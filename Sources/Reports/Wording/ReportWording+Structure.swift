import AllianceNetwork
import GraphCore
import Measures

/// The words of the sections on structure.
extension ReportWording {
  /// A role of a broker.
  func role(_ role: BrokerageRole) -> String {
    switch role {
    case .coordinator: self("Coordinator", "調整者")
    case .itinerant: self("Itinerant broker", "巡回仲介者")
    case .gatekeeper: self("Gatekeeper", "門番")
    case .representative: self("Representative", "代表")
    case .liaison: self("Liaison", "連絡者")
    }
  }

  /// The name of a group of a partition.
  func group(_ partition: Partition, _ group: Int) -> String {
    let name = partition.names[group]
    guard case .treatyAllies = partition.origin else {
      return name == Partition.unnamed ? self("not named", "指定なし") : name
    }
    return switch group {
    case 0: self("hub", "ハブ")
    case 1: self("treaty ally", "条約上の同盟国")
    default: self("other", "その他")
    }
  }

  /// Where the groups come from.
  func origin(_ partition: Partition?) -> String {
    switch partition?.origin {
    case .given(let file, let unnamed):
      self(
        "Groups: from \(file)"
          + (unnamed.isEmpty ? "." : "; states that it does not name are a group of their own: \(list(unnamed))."),
        "群：\(file)による" + (unnamed.isEmpty ? "。" : "。指定のない国は一つの群とした：\(list(unnamed))。"))
    case .treatyAllies(let hub):
      self(
        "Groups: none were given, so \(hub), the states with a defence pact with it that counts on the day, and all others; --groups takes your own.",
        "群：指定がないため、\(hub)、これと防衛条約で結ばれる国、その他の三群とした（--groupsで指定できる）。")
    case nil:
      self(
        "Groups: none were given, and there is not one hub of treaties to make them of, so that there are no roles; --groups takes your own.",
        "群：指定がなく、条約のハブが一つに定まらないため、役割は求められない（--groupsで指定できる）。")
    }
  }

  /// Who is lost first.
  func order(_ order: AttackStructure.Order) -> String {
    switch order {
    case .degree: self("most ties", "次数最大")
    case .betweenness: self("most betweenness", "媒介最大")
    case .initialDegree: self("most ties at the start", "当初の次数最大")
    case .initialBetweenness: self("most betweenness at the start", "当初の媒介最大")
    case .random: self("random", "無作為")
    }
  }
}
