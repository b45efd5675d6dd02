import ArgumentParser
import Foundation
import Latticework

/// `codesheet`: ties as a sheet that a person goes through, and its decisions back into codings and networks.
struct CodesheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codesheet", abstract: "Check ties in a spreadsheet: accept, reject, correct or add, once and for all.",
    discussion: """
      The way round:
        latticework extract texts/ -o ties.json
        latticework codesheet export ties.json -o sheet.csv --bom     # open it, decide, save as CSV
        latticework extract texts/ --codesheet sheet.csv -o ties.json # the decisions hold, now and for every later reading
        latticework run texts/ --codesheet sheet.csv
        latticework codesheet merge sheet.csv --coding ties.json --texts texts/ --into indo-pacific -o checked.yaml   # the same network without reading again

      The column decision takes accept, reject, correct, add or nothing. For correct, fill in only the corrected columns that change; none clears a \
      value. For add, write document, sentence (words of the text, copied) and the corrected columns in a row of its own. coder says who decided.

      A decision is kept by the words of its sentence, not by offsets: it holds while the sentence stands in the text, wherever it stands. Where it does \
      not, the decision changes nothing and is reported. The sheet is the record: keep it beside the texts.
      """,
    subcommands: [CodesheetExportCommand.self, CodesheetMergeCommand.self])
}

/// `codesheet export`: a coding as a sheet.
struct CodesheetExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the ties of codings as a CSV sheet with columns to decide in.",
    discussion: """
      A row a tie, with its sentence. With --texts, places where something was found and no tie was made get a row too, with the finding. Cells that a \
      spreadsheet would run as a formula are made safe and come back as they were.

      Examples:
        latticework codesheet export ties.json -o sheet.csv
        latticework codesheet export ties.json --texts texts/ --bom -o sheet.csv
      """)

  @Argument(help: "Codings, as extract writes them (.json, .ndjson).", completion: .file(extensions: ["json", "ndjson"]))
  var codings: [String]

  @Option(help: ArgumentHelp("The texts that were coded, files or folders: for findings that have no tie.", valueName: "path"))
  var texts: [String] = []

  @Flag(help: "Put a byte order mark first, by which Excel tells UTF-8.")
  var bom = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    var coding = Coding()
    for path in codings { coding.append(try CodesheetCommand.coding(path)) }
    var unread = UnreadTexts()
    let sheet = Codesheet(coding, sources: try SourceReader().texts(at: texts, unread: &unread, say: output.note))
    try output.write(sheet.csv(mark: bom))
    output.note("\(sheet.rows.count.counted("row")), \(coding.ties.count) of them ties.")
    if unread.ending != 0 { throw ExitCode(unread.ending) }
  }
}

/// `codesheet merge`: decisions into a coding or a network.
struct CodesheetMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge the decisions of sheets into a coding or a network.",
    discussion: """
      Into a coding (ties.json): accepted ties are marked as checked, rejected ones go, corrected ones are replaced, added ones come in, and findings about \
      them go. With --coding the coding so decided is merged into the network that --into names, the one without the texts (none: the texts alone), which \
      gives what run --codesheet gives; --texts are for ties that a row adds: without the text their words can be looked up only in the sentences of \
      other ties, and where they are not there, the tie is not added and that is told. Without --coding the decisions go into a network that holds the texts already: a rejected tie takes with it the evidence and \
      the events that it brought, and its agreement where nothing else holds it; what the network held before cannot be told, so prefer --coding. Every \
      change that is not simply made is told on standard error.

      Examples:
        latticework codesheet merge sheet.csv --into ties.json -o checked.json
        latticework codesheet merge sheet.csv --coding output/ties.json --texts texts/ --into indo-pacific -o checked.yaml
        latticework codesheet merge anna.csv ben.csv --into output/network.yaml -o network.yaml
      """)

  @Argument(
    help: "Sheets that a person went through; of several decisions on one tie the last one counts.",
    completion: .file(extensions: ["csv"]))
  var sheets: [String]

  @Option(
    help: ArgumentHelp(
      "The coding (ties.json, ties.ndjson) or the network into which they go: a file, the name of a carried one or, with --coding, none.",
      valueName: "file"),
    completion: .file())
  var into: String

  @Option(
    help: ArgumentHelp(
      "The coding (ties.json, ties.ndjson) to decide on and to merge into the network of --into.", valueName: "file"),
    completion: .file(extensions: ["json", "ndjson"]))
  var coding: String?

  @Option(
    help: ArgumentHelp(
      "The texts of the coding, files or folders: where the words of added ties are looked for.", valueName: "path"),
    completion: .file())
  var texts: [String] = []

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func validate() throws { _ = try output.networkFormat() }

  func run() throws {
    var unread = UnreadTexts()
    let sources = try SourceReader().texts(at: texts, unread: &unread, say: output.note)
    try merge(sources)
    if unread.ending != 0 { throw ExitCode(unread.ending) }
  }

  private func merge(_ sources: [String: SourceText]) throws {
    let registry = try source.registries.load()
    let sheets = try CodesheetOptions.load(sheets, registry)
    if let coding {
      let decided = try review(CodesheetCommand.coding(coding), by: sheets, sources)
      let merged = try source.merge(decided, into: into, registry: registry, warn: output.note)
      let texts = Set(decided.documents.map(\.document))
      if let held = merged.baseline.agreements.lazy.flatMap(\.evidence).first(where: { texts.contains($0.document) }) {
        throw InputError(
          message:
            "\(into): it holds what \(held.document) tells already, so that what was rejected would stay; name the network without the texts, as run --baseline takes it"
        )
      }
      try output.write(output.networkFormat().text(of: merged.network, registry: registry))
      return merged.findings.forEach { output.note($0.described) }
    }
    let isCoding =
      [".json", ".ndjson"].contains { into.lowercased().hasSuffix($0) } && source.from == nil
      && (try? CodesheetCommand.coding(into)) != nil
    guard isCoding else {
      let format = try output.networkFormat()
      let (network, findings, losses) = try source.load(into, registry: registry, warn: output.note)
        .applying(sheets, registry: registry, sources: sources)
      try output.write(format.text(of: network, registry: registry))
      findings.forEach { output.note($0.described) }
      return CodesheetOptions.tell(losses, output.note)
    }
    if let ending = output.ending, ending != "json" {
      throw ValidationError("A coding is written as .json; to make a network of it, convert what this command writes.")
    }
    try output.write(review(CodesheetCommand.coding(into), by: sheets, sources).json())
  }

  /// The coding with the decisions in it; what is new among its findings is told.
  private func review(_ before: Coding, by sheets: [Codesheet], _ sources: [String: SourceText]) throws -> Coding {
    var review = CodesheetReview(sheets)
    var coding = review.apply(to: before, sources: sources)
    coding.findings += review.leftOver()
    let known = Set(before.findings)
    coding.findings.filter { !known.contains($0) }.forEach { output.note($0.described) }
    CodesheetOptions.tell(review.losses, output.note)
    return coding
  }
}

extension CodesheetCommand {
  /// The coding at `path`.
  fileprivate static func coding(_ path: String) throws -> Coding {
    try Coding(named: path, data: InputFile.read(path))
  }
}
