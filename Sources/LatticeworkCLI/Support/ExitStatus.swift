/// The codes with which the program ends where something went wrong; 0 where nothing did.
enum ExitStatus {
  /// The input is at fault.
  static let input: Int32 = 1
  /// Wrong usage.
  static let usage: Int32 = 2
  /// A fault of the program.
  static let program: Int32 = 70
}
