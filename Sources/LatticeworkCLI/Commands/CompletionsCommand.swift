import ArgumentParser

/// `completions`: a script that teaches a shell the program's words.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a completion script for a shell.",
    discussion: """
      bash: latticework completions bash > ~/.local/share/bash-completion/completions/latticework
      zsh:  latticework completions zsh > ~/.zfunc/_latticework
      fish: latticework completions fish > ~/.config/fish/completions/latticework.fish
      """)

  /// The shells that are known.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.write(Program.completionScript(for: CompletionShell(rawValue: shell.rawValue) ?? .bash) + "\n")
  }
}
