import AllianceNetwork
import Measures
import Scenarios

extension Timeline {
  /// A row a year: agreements that count, measures, the hub where it is not always the same, what happened.
  public func table(language: Language) -> Table {
    let words = ReportWording(language)
    var table = table(of: years, words)
    table.notes = notes(words, onlyChanges: false)
    return table
  }

  /// The same for a terminal, as two tables: the years in which something happened, the first and the last; and what happened, a row a change.
  public func tablesForTerminal(language: Language) -> [Table] {
    let words = ReportWording(language)
    let shown = years.enumerated().filter { index, year in !year.changes.isEmpty || index == 0 || index == years.count - 1 }
    let all = table(of: shown.map(\.element), words)
    let changes = Table(
      title: words("What happened", "変化"),
      columns: [.init("date", words("Date", "日付")), .init("change", words("Change", "変化"))],
      rows: years.flatMap(\.changes).map { [.text($0.date.description), .text(words.change($0, withDate: false))] },
      notes: notes(words, onlyChanges: true))
    return [all.keeping(all.columns.map(\.id).filter { $0 != "changes" }), changes]
  }

  private func table(of shown: [Year], _ words: ReportWording) -> Table {
    let language = words.language
    let rows = shown.map { year -> [Table.Cell] in
      [.integer(year.year), .integer(year.agreements)]
        + zip(measures, year.scores).map { Table.Cell($1, isCount: $0.facts.isCount, words) }
        + (hubsDiffer ? [words.hubCell(year.hubs)] : [])
        + [.text(year.changes.map { words.change($0) }.joined(separator: words("; ", "、")))]
    }
    let named = measures.map { Table.Column($0.rawValue, words.title($0.facts.title, or: $0.rawValue), isNumeric: true) }
    return Table(
      title: network.title(in: language),
      columns: [
        .init("year", words("Year", "年"), isNumeric: true), .init("agreements", words("Agreements", "協定"), isNumeric: true),
      ]
        + named + (hubsDiffer ? [words.hubColumn] : []) + [.init("changes", words("What happened", "変化"))],
      rows: rows)
  }

  /// Whether the hub is not the same in all years.
  private var hubsDiffer: Bool { years.contains { year in years.first.map { !year.hubs.isSameChoice(as: $0.hubs) } ?? false } }

  private func notes(_ words: ReportWording, onlyChanges: Bool) -> [String] {
    let own = network.asOf.flatMap { day in
      years.contains { $0.year == day.year }
        ? words(
          "A row stands for the last day of its year, that of \(day.year) for \(day), the day for which the network holds.",
          "各行はその年の末日、\(day.year)年はネットワークの基準日\(day)の値である。") : nil
    }
    let whole = words("A row stands for the last day of its year.", "各行はその年の末日の値である。")
    let left =
      onlyChanges
      ? words("Years in which nothing happened are left out, but for the first and the last.", "最初と最後の年を除き、変化のない年は省いた。") : nil
    let open =
      undated.isEmpty
      ? nil
      : words("Steps without a date count from the beginning: \(words.list(undated)).", "日付のない段階は最初から数える：\(words.list(undated))。")
    let beyond = network.asOf.flatMap { day in
      years.contains { $0.year > day.year }
        ? words("What is dated after \(day) was not checked for that time.", "\(day)より後の年は、その時点について確認されていない。") : nil
    }
    let hub = years.last.map { last in
      hubsDiffer
        ? words(
          "In \(last.year): \(words.hub(last.hubs))", "\(last.year)年の\(words.hub(last.hubs))") : words.hub(last.hubs)
    }
    return [own ?? whole, left, open, beyond, hub].compactMap(\.self) + words.steps(projection)
  }

  /// Everything for programs: every year with its counts, scores, hubs and changes; undefined is `null`, and `undefined` beside it tells why.
  public var tree: Tree {
    .record([
      ("network", .text(network.id)),
      (
        "years",
        .list(
          years.map { year in
            .record([
              ("year", .integer(year.year)), ("as-of", .text(year.day.description)), ("agreements", .integer(year.agreements)),
              ("types", .record(year.counts.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .integer($0.value)) })),
              ("measures", .scores(measures, year.scores)), ("hubs", year.hubs.tree),
              ("changes", .list(year.changes.map(\.tree))),
            ])
          })
      ),
      ("undated", .texts(undated.map(\.text))), ("projection", .texts(projection.steps.map(\.description))),
    ])
  }
}

extension TimelineChange {
  fileprivate var tree: Tree {
    var record: [(key: String, value: Tree?)] = [("date", .text(date.description)), ("agreement", .text(agreement.text))]
    switch kind {
    case .reached(let status, let dyad):
      record += [("between", dyad.map { .texts([$0.first.text, $0.second.text]) }), ("status", .text(status.rawValue))]
    case .joined(let party): record.append(("joined", .text(party.text)))
    case .left(let party): record.append(("left", .text(party.text)))
    }
    return .sparse(record)
  }
}

extension ReportWording {
  /// What happened to an agreement.
  func change(_ change: TimelineChange, withDate: Bool = true) -> String {
    let (id, date) = (change.agreement, withDate ? bracketed(change.date.description) : "")
    switch change.kind {
    case .reached(let reached, let dyad):
      return self(
        "\(id)\(dyad.map { " (\($0))" } ?? ""): \(reached.rawValue)\(date)",
        "\(id)\(dyad.map { "（\($0)）" } ?? "")：\(status(reached))\(date)")
    case .joined(let party): return self("\(id): \(party) joins\(date)", "\(id)：\(party)の加入\(date)")
    case .left(let party): return self("\(id): \(party) leaves\(date)", "\(id)：\(party)の離脱\(date)")
    }
  }
}
