import ArgumentParser
import Foundation
import Latticework

/// `explain`: how texts are read.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show texts with all that was found in them, and why each candidate became a tie or did not.",
    discussion: """
      Reads what extract reads. Every party, agreement, date and cue is marked; below each sentence (beside it, in HTML) stands what was decided: the tie, \
      the rule that read it and how sure that is, or the reason why a candidate is no tie.

      Formats: text (for a terminal), html (one self-contained page), json (models/README.md tells its keys).

      Examples:
        latticework explain release.txt
        latticework explain texts/ -o explained.html
        latticework explain report.pdf --only findings --lang ja
      """)

  /// The forms of an explanation.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Argument(help: "Texts, folders of texts, or - for standard input.", completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp("The date of texts that carry none.", valueName: "date"), transform: PartialDate.init(option:))
  var date: PartialDate?

  @Option(help: "text, html or json; told by the output's ending, else text.")
  var format: Format?

  @Option(
    help: ArgumentHelp("Show only the sentences that tell of ties, or that have findings; JSON has all.", valueName: "what"))
  var only: ExplanationFilter = .all

  @Option(help: ArgumentHelp("The language of the words around the text: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @Option(help: ArgumentHelp("Colour in text: auto (on a terminal, unless NO_COLOR is set), always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup var registries: RegistryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let registry = try registries.load()
    let format = try chosenFormat()
    var explanations: [Explanation] = []
    let reading = TextReading(quiet: output.quiet, date: date)
    let read = try reading.explain(inputs, registry: registry) { explanations.append($0) }
    for finding in read.findings where finding.code != "file-skipped" { output.note(finding.message) }
    switch format {
    case .json: try output.write(explanations.json())
    case .html: try output.write(ExplanationPage(explanations, filter: only, language: lang).html())
    case .text:
      let form = ExplanationText(
        width: Console.width, isColoured: color.isOn(toFile: output.file != nil), filter: only, language: lang)
      try output.write(form.legend() + explanations.map { "\n" + form.text($0) }.joined())
    }
    if read.ending != 0 { throw ExitCode(read.ending) }
  }

  private func chosenFormat() throws -> Format {
    if let format { return format }
    switch output.ending {
    case nil, "txt"?: return .text
    case "html"?, "htm"?: return .html
    case "json"?: return .json
    case let ending?:
      throw ValidationError("'.\(ending)' is no format of an explanation: use .txt, .html or .json, or name one with --format.")
    }
  }
}

extension ExplanationFilter: ExpressibleByArgument {}
