import ArgumentParser

/// The program: what it is for, and its commands.
struct Program: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latticework",
    abstract: "Alliance networks from policy texts: read, measured, compared, drawn.",
    discussion: """
      Policy texts in Japanese and English go in; an alliance network comes out, every tie with the sentence that proves it, measured as hub-and-spoke \
      against lattice, compared across scenarios and drawn with Graphviz. Everything runs offline.

      The whole way in one command, results in ./output:
        latticework run my-texts/

      Step by step:
        latticework extract my-texts/ -o ties.json
        latticework centrality indo-pacific
        latticework compare indo-pacific --scenario pacific-defense-pact-1
        latticework render indo-pacific --layout hub -o figure.svg

      Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 70 a fault of the program.
      """,
    version: programVersion,
    subcommands: [
      RunCommand.self,
      ExtractCommand.self, ExplainCommand.self, EvaluateCommand.self, CodesheetCommand.self,
      CentralityCommand.self, ProfileCommand.self, StructureCommand.self,
      CompareCommand.self, ScenarioCommand.self, TimelineCommand.self,
      ContingencyCommand.self, SuggestCommand.self, SensitivityCommand.self,
      ConvertCommand.self, RenderCommand.self, ReportCommand.self, LayoutCommand.self, CandidatesCommand.self,
      ValidateCommand.self, CompletionsCommand.self,
    ])
}
