import ArgumentParser
import Foundation
import Latticework

/// `run`: the whole way in one command.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Do everything: read texts, merge, measure, compare, draw, report.",
    discussion: """
      Reads ties out of the texts, merges them into a baseline network, measures it, compares it with scenarios, and writes the network, diagrams, tables and \
      a report into the output folder. What the texts say otherwise than the baseline is a finding, never a silent change. \
      With --baseline none the texts speak alone: who is party and how an agreement stands is theirs; what the registry has of it stands in its note and counts for nothing.

      Examples:
        latticework run texts/
        latticework run gulf-texts/ --baseline none -o gulf
        latticework run texts/ --codesheet checked.csv
        latticework run texts/ --baseline my-network.yaml --scenario my-scenario.yaml --lang ja -o results
      """)

  /// The scenarios that are compared where none is named.
  static let usualScenarios = [
    "pacific-defense-pact-1", "pacific-defense-pact-2", "pacific-defense-pact-3", "raa-completion", "hubless-jpn-kor-aus",
    "hub-withdrawal",
  ]

  @Argument(help: "Texts, or folders of texts.", completion: .file())
  var texts: [String]

  @Option(
    help: ArgumentHelp(
      "The network into which the texts are merged: a file, the name of a carried one, or none to take the texts alone.",
      valueName: "network"),
    completion: .file(extensions: NetworkSource.endings))
  var baseline = "indo-pacific"

  @Option(
    help: ArgumentHelp(
      "A scenario on the baseline: a file or a carried one. May be given several times; the carried ones if left out.",
      valueName: "scenario"))
  var scenario: [String] = []

  @Option(
    help: ArgumentHelp("The date of texts that carry none.", valueName: "date"), transform: PartialDate.init(option:))
  var date: PartialDate?

  @OptionGroup var checks: CheckOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(help: ArgumentHelp("The language of the names: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @Option(name: [.short, .long], help: ArgumentHelp("The folder for the results.", valueName: "folder"), completion: .directory)
  var output = "output"

  @OptionGroup var source: NetworkSource

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if output == "-" { throw ValidationError("run writes several files: name a folder with -o, not standard output.") }
  }

  func run() throws {
    let registry = try source.registries.load()
    let filter = try filters.filter(registry)
    var coding = Coding()
    let ending = try checks.read(texts, by: TextReading(quiet: quiet, date: date), registry: registry, say: say) {
      coding.append($0)
    }
    let merged = try source.merge(coding, into: baseline, on: filter.asOf, registry: registry, warn: say)
    let baseline = merged.baseline
    var others = try outcomes(on: merged.network, registry: registry)
    let bound = { (network: Network) in
      Dictionary(grouping: network.ties(filter).flatMap(\.dyads)) { $0 }.mapValues(\.count)
    }
    // The texts alone without the texts are nothing to stand beside.
    if self.baseline != "none", bound(merged.network) != bound(baseline) {
      var curated = baseline
      curated.id += "-without-texts"
      curated.title = baseline.title.followed(by: " (without the texts)", japanese: "（テキストなし）")
      others.insert(Study.Other(network: curated), at: 0)
    }
    let study = try Study(
      Study.Input(
        network: merged.network, others: others, coding: coding, mergeFindings: merged.findings, filter: filter,
        rule: projection.rule), registry: registry)

    let progress = Progress("Writing", quiet: quiet)
    var folder = StudyFolder(output)
    folder.progress = { progress.step($0, of: $1, $2) }
    defer { progress.end() }
    let contents = try folder.write(study, language: lang, diagrams: .forReport(lang))
    progress.end()
    contents.messages.forEach(say)
    let new = (merged.network.agreements.count - baseline.agreements.count).counted("agreement")
    let agreements = new + (self.baseline == "none" ? " made of them" : " new to \(baseline.id)")
    let decided = study.findings.count - study.openFindings.count
    say(
      "\(coding.documents.count.counted("text")), \(coding.ties.count.counted("tie")) read, \(agreements), "
        + study.openFindings.count.counted("finding") + (decided > 0 ? ", \(decided) decided in codesheets" : "") + ".")
    let outside = merged.findings.count { $0.code == "outside-roster" }
    if outside * 2 > coding.ties.count {
      say("note: most of what the texts tell lies outside the roster of \(baseline.id); --baseline none takes the texts alone")
    }
    let width = contents.highlights.map(\.path.count).max() ?? 0
    for file in contents.highlights where !quiet {
      print("  \(file.path.padding(toLength: width, withPad: " ", startingAt: 0))  \(file.what)")
    }
    if ending != 0 { throw ExitCode(ending) }
  }

  /// What the named scenarios make of the network; of the usual ones those that fit it.
  private func outcomes(on network: Network, registry: Registry) throws -> [Study.Other] {
    if !scenario.isEmpty { return try ScenarioSource.outcomes(of: scenario, on: network, registry: registry) }
    return Self.usualScenarios.flatMap { name -> [Study.Other] in
      do {
        return try ScenarioSource.outcomes(of: [name], on: network, registry: registry)
      } catch {
        say("note: the scenario \(name) is left out: \(error)")
        return []
      }
    }
  }

  private func say(_ message: String) {
    if !quiet { Console.say(message) }
  }
}

extension LocalizedText {
  /// The text with a few words behind it in each language that it has.
  fileprivate func followed(by english: String, japanese: String) -> LocalizedText {
    LocalizedText(english: self.english.map { $0 + english }, japanese: self.japanese.map { $0 + japanese })
  }
}
