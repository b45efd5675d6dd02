import ArgumentParser
import Foundation
import Latticework

/// `extract`: texts to ties.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read ties out of policy texts, each with the sentence that proves it.",
    discussion: """
      Reads .txt, .md, .html and .pdf in Japanese and English, whole folders, and - for standard input; UTF-8, UTF-16, Shift_JIS, EUC-JP and ISO-2022-JP \
      are told apart. Offsets count Unicode scalars of the decoded text. What the program is not sure of is a finding with its reason, not a tie.

      Formats: json (documents, ties, findings), ndjson (a line a text), csv (a row a tie), yaml (a network model that every other command reads). \
      A row of csv has the tie (type, parties, from, to, status, date, basis, name) and its first place: document, start, end, text, context (the whole sentence, where that is more), voice, polarity, rule, confidence.

      A file that ends in .ndjson or .jsonl is a stream with a document a line, {"name": "…", "date": "2025-06", "text": "…"}, of any size; only "text" \
      must be there. Results come as they are ready (--format ndjson), a record a line; a run that was killed is continued by the same command with \
      --resume. Broken lines are findings.

      A text that cannot be read, of several, is told on standard error and stops no other: what could be read is written, and the program ends with code 1.

      A second coder (--coder) that fails is told on standard error; where it failed on every text, the ties of this program are written and the program \
      ends with code 1.

      Examples:
        latticework extract release.txt
        latticework extract texts/ --date 2025-06 -o ties.json
        latticework extract texts/ --format yaml -o network.yaml
        latticework extract big.ndjson --format ndjson -o ties.ndjson --resume
        pdftotext old.pdf - | latticework extract - --format csv
        latticework extract texts/ --codesheet checked.csv -o ties.json
        latticework extract texts/ --coder "python3 my-coder.py" --coder-policy intersection
      """)

  /// The forms of a coding.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json, ndjson, csv
  }

  @Argument(help: "Texts, folders of texts, or - for standard input.", completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp("The date of texts that carry none.", valueName: "date"), transform: PartialDate.init(option:))
  var date: PartialDate?

  @Option(help: "yaml, json, ndjson or csv; told by the output's ending, else json.")
  var format: Format?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("On how many threads texts are read; as many as the machine has cores if left out.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Carry on where a killed run with --format ndjson stopped.")
  var resume = false

  /// The findings that were told already when the texts were read.
  private static let told: Set<String> = ["file-unread", "file-skipped"]

  @OptionGroup var checks: CheckOptions
  @OptionGroup var registries: RegistryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let registry = try registries.load()
    let format = try chosenFormat()
    if format == .ndjson, !checks.areAsked { return try stream(registry) }
    guard !resume, !inputs.contains(where: RecordStream.isStream) else {
      throw ValidationError(
        "Streams of documents and --resume go with --format ndjson, without a second coder and without a sheet of checks.")
    }
    var coding = Coding()
    var lines = Data()
    let reading = TextReading(quiet: output.quiet, date: date, work: OrderedWork(jobs: jobs))
    let ending = try checks.read(inputs, by: reading, registry: registry, say: output.note) { part in
      if format == .ndjson { lines += try part.jsonLine() }
      coding.append(part)
    }
    switch format {
    case .json: try output.write(coding.json())
    case .ndjson: try output.write(lines)
    case .csv: try output.write(CodingTables(coding).ties.csv())
    case .yaml:
      let merged = Network.of(coding, id: "texts", title: LocalizedText(english: "Ties read from texts"), registry: registry)
      try output.write(NetworkFormat.yaml.text(of: merged.network, registry: registry))
      coding.findings += merged.findings
    }
    output.note(
      "\(coding.documents.count.counted("text")), \(coding.ties.count.counted("tie")), \(coding.findings.count.counted("finding"))."
    )
    if format == .csv || format == .yaml {
      for finding in coding.findings where !Self.told.contains(finding.code) { output.note(finding.described) }
    }
    if ending != 0 { throw ExitCode(ending) }
  }
}

extension ExtractCommand {
  /// Wrong usage that can be told before anything is read.
  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs), expected 1 or more.") }
    guard resume else { return }
    guard output.file != nil else { throw ValidationError("--resume carries on with a file of results; name it with -o.") }
    guard try chosenFormat() == .ndjson else {
      throw ValidationError("--resume needs --format ndjson, whose results are written as they come.")
    }
    guard !inputs.contains("-") else { throw ValidationError("--resume cannot read standard input again; name a file.") }
  }

  /// Writes a record a text as soon as it is there.
  private func stream(_ registry: Registry) throws {
    let options = [date.map { "date \($0)" } ?? "no date"] + registries.registry.map { "registry \($0)" }
    let sum = try RecordStream(quiet: output.quiet, date: date, jobs: OrderedWork(jobs: jobs), resumes: resume, options: options)
      .run(inputs, registry: registry, output: output.file)
    output.note("\(sum.texts.counted("text")), \(sum.ties.counted("tie")), \(sum.findings.counted("finding")).")
    if sum.ending != 0 { throw ExitCode(sum.ending) }
  }

  private func chosenFormat() throws -> Format {
    if let format { return format }
    guard let ending = output.ending else { return .json }
    guard let format = ending == "yml" ? .yaml : Format(rawValue: ending) else {
      throw ValidationError("'.\(ending)' is no format of ties: use .json, .ndjson, .csv or .yaml, or name one with --format.")
    }
    return format
  }
}

extension Finding {
  /// `document:start: code: message`.
  var described: String {
    let place = document.map { $0 + (start.map { ":\($0)" } ?? "") + ": " } ?? ""
    return "\(place)\(code): \(message)"
  }
}
