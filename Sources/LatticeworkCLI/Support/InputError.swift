/// Something in the input that only the program's own commands can tell.
struct InputError: Error {
  /// What is wrong and how to mend it.
  let message: String
}
