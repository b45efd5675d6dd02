import ArgumentParser

/// Where the program starts.
@main
enum Main {
  static func main() {
    do {
      var command = try Program.parseAsRoot()
      do {
        try command.run()
      } catch {
        Exit.with(error, in: type(of: command))
      }
    } catch {
      Exit.with(error)
    }
  }
}
