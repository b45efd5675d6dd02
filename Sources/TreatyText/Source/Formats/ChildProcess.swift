import Foundation

/// Another program while it runs, in a process group of its own, so that it can be ended with all that it has started.
struct ChildProcess {
  /// Why a program cannot be started: the system's number.
  struct StartError: Error {
    var code: Int32
  }

  private static let starting = NSLock()
  private let id: pid_t
  /// What the program reads; nobody reads it where the program was given nothing.
  let input: FileHandle
  /// What it writes.
  let output: FileHandle
  /// What it says on standard error; at its end from the beginning where that is shared.
  let errors: FileHandle

  /// Starts `program`, whose words are `arguments` without its own name. `hasInput`: whether it may read; `sharesErrors`: whether it says on our standard
  /// error what it says on its own. Throws ``StartError``.
  init(_ program: String, _ arguments: [String], hasInput: Bool, sharesErrors: Bool) throws {
    // One child at a time from here to its start: Foundation has no pipe that is closed to others from its beginning.
    Self.starting.lock()
    defer { Self.starting.unlock() }
    let (source, output, errors) = (try Self.pipe(), try Self.pipe(), try Self.pipe())
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if hasInput {
      posix_spawn_file_actions_adddup2(&actions, source.reading.fileDescriptor, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output.writing.fileDescriptor, STDOUT_FILENO)
    if !sharesErrors {
      posix_spawn_file_actions_adddup2(&actions, errors.writing.fileDescriptor, STDERR_FILENO)
    }
    // A group of its own, no signal held back.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ([program] + arguments).map { strdup($0) }
    let environment = ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + environment { free(word) } }
    var id: pid_t = 0
    var code = posix_spawn(&id, program, &actions, &attributes, words + [nil], environment + [nil])
    // A program that was written just now is busy while another child, which has not begun yet, holds its file open.
    for _ in 0..<50 where code == ETXTBSY {
      usleep(10_000)
      code = posix_spawn(&id, program, &actions, &attributes, words + [nil], environment + [nil])
    }
    for end in [source.reading, output.writing, errors.writing] { try? end.close() }
    guard code == 0 else { throw StartError(code: code) }
    self.id = id
    input = source.writing
    self.output = output.reading
    self.errors = errors.reading
  }

  /// A pipe that no other program inherits, also none that another child starts with at this moment: it would keep the pipe open as long as it runs.
  private static func pipe() throws -> (reading: FileHandle, writing: FileHandle) {
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { throw StartError(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (
      FileHandle(fileDescriptor: ends[0], closeOnDealloc: true), FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    )
  }

  /// The exit code, 128 and the signal where one ended it; `nil` where it still runs. To be asked no more once it was answered.
  func exitCode() -> Int32? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) != 0 else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Ends it with everything that it has started, and waits for it.
  func end() {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
  }
}
