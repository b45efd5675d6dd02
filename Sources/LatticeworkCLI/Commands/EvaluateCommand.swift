import ArgumentParser
import Foundation
import Latticework

/// `evaluate`: two codings of the same texts against each other.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Set one coding against another: scores, agreement, disagreements.",
    discussion: """
      A coding is what extract writes (.json, .ndjson), or one made by hand: {"document": "a.txt", "ties": [...]} with the ties of the codebook. Files are \
      given by twos; two folders are matched by the names of their files. Either may also be one file of many texts, matched by their names.

      A file of a folder that cannot be read is told on standard error and left out; then the program ends with code 1.

      Against gold, precision, recall and F1 count ties by type and parties, then with the coarse and with the exact status; year and evidence are shares \
      of the ties that are found, and - where gold has no date, or no evidence, of any. Ties whose parties the registry gave (named) and types that are not scored stand apart. Agreement is Krippendorff's \
      alpha for every variable; what is not defined says why. With --coders neither coding is gold, and no number depends on who comes first.

      Examples:
        latticework extract text.txt -o text.json && latticework evaluate gold/text.json text.json
        latticework evaluate gold/ codings/ --texts texts/ -o evaluation.md
        latticework evaluate anna/ ben/ --coders Anna,Ben --bootstrap 1000 --seed 1
        latticework evaluate gold/ codings/ --format csv --show disagreements
        latticework evaluate gold/ codings/ --fail-under 0.9
      """)

  @Argument(help: "Codings by twos: GOLD CODED [GOLD CODED ...], files or folders.", completion: .file())
  var codings: [String]

  @Option(help: ArgumentHelp("The names of two coders, neither of whom is gold.", valueName: "a,b"))
  var coders: String?

  @Option(
    help: ArgumentHelp(
      "The texts that were coded, files or folders: for lines and sentences. May be given several times.", valueName: "path"))
  var texts: [String] = []

  @Option(help: ArgumentHelp("The ties whose texts and disagreements are listed: stated or named.", valueName: "basis"))
  var basis: CodedTie.Basis = .stated

  @Option(
    help: ArgumentHelp(
      "Which parts: scores, agreement, disagreements; all if left out, for CSV the first.", valueName: "part,..."))
  var show: CodeList<EvaluationTables.Section>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Give a 95 % interval of every alpha from this many samples.", valueName: "samples"))
  var bootstrap: Int?

  @Option(help: ArgumentHelp("The seed of the samples.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(parsing: .unconditional, help: ArgumentHelp("End with code 1 where F1 over all texts is less.", valueName: "f1"))
  var failUnder: Double?

  @Option(help: "text (a table), md, csv or json; told by the output's ending if left out.")
  var format: TableFormat?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if codings.count < 2 || codings.count % 2 != 0 { throw ValidationError("Name codings by twos: GOLD CODED [GOLD CODED ...].") }
    if let bootstrap, !(1...1_000_000).contains(bootstrap) { throw ValidationError("--bootstrap takes 1 to 1000000 samples.") }
    if let failUnder, !(0...1).contains(failUnder) { throw ValidationError("--fail-under takes an F1 from 0 to 1.") }
    _ = try names()
  }

  func run() throws {
    let format = try TableFormat.chosen(format, output)
    let pairs = try CodingPairs(paths: codings)
    for error in pairs.unread { Console.say(error.description) }
    for name in pairs.unpaired { output.note("note: \(name) is left out: what the other side has of it could not be read") }
    var unread = UnreadTexts()
    for name in pairs.leftOver { output.note("note: \(name) is left out: the first coding does not have it") }
    let evaluation = Evaluation(
      pairs.pairs, coders: try names(), sources: try SourceReader().texts(at: texts, unread: &unread, say: output.note),
      bootstrap: bootstrap.map { Bootstrap(samples: $0, seed: seed) })
    let group: TieScores.Group = basis == .named ? .named : .stated
    try output.write(written(EvaluationTables(evaluation, group: group), isGold: evaluation.coders.firstIsGold, as: format))
    if let failUnder, evaluation.f1(group) < failUnder {
      Console.say("F1 \(TieScores.digits(evaluation.f1(group))) is less than \(failUnder)")
      throw ExitCode(ExitStatus.input)
    }
    if !pairs.unread.isEmpty || unread.ending != 0 { throw ExitCode(ExitStatus.input) }
  }
}

extension EvaluateCommand {
  private func names() throws -> Evaluation.Coders {
    guard let coders else { return .gold }
    let names = coders.split(separator: ",").map(String.init)
    guard names.count == 2, names[0] != names[1] else {
      throw ValidationError("--coders takes two different names with a comma between.")
    }
    return Evaluation.Coders(names[0], names[1])
  }

  private func written(_ tables: EvaluationTables, isGold: Bool, as format: TableFormat) -> String {
    let sections = show?.values ?? EvaluationTables.Section.allCases
    func each(_ write: (EvaluationTables.Section) -> String) -> String { sections.map(write).joined(separator: "\n") }
    switch format {
    case .table:
      return each { section in
        switch section {
        case .scores: isGold ? tables.scoreLines : tables.scores.text()
        case .agreement: tables.agreement.text() + "\n" + tables.definitions.joined(separator: "\n") + "\n"
        case .disagreements: tables.disagreements.title + "\n\n" + tables.disagreementList
        }
      }
    case .md:
      return each { section in
        let definitions = section == .agreement ? "\n" + tables.definitions.map { "- \($0)\n" }.joined() : ""
        return tables.table(section).markdown() + definitions
      }
    case .csv: return tables.table(sections[0]).csv()
    case .json: return tables.tree(Set(sections)).json()
    }
  }
}

extension EvaluationTables {
  fileprivate func table(_ section: Section) -> Table {
    switch section {
    case .scores: scores
    case .agreement: agreement
    case .disagreements: disagreements
    }
  }
}

extension CodedTie.Basis: ExpressibleByArgument {}
