import Foundation

/// Bytes on their way into a pipe from which another program reads at its own pace, or not at all.
struct PipeFeed {
  private let bytes: [UInt8]
  private let handle: FileHandle
  private var written = 0
  private var isOpen = true

  /// The descriptor to wait for; negative where nothing is left to write.
  var descriptor: Int32 { isOpen ? handle.fileDescriptor : -1 }

  init(_ bytes: [UInt8], to handle: FileHandle) {
    self.bytes = bytes
    self.handle = handle
    let flags = fcntl(handle.fileDescriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(handle.fileDescriptor, F_SETFL, flags | O_NONBLOCK) }
    if bytes.isEmpty { close() }
  }

  /// Writes as much as the pipe takes, and closes it when all is written or nobody reads any more.
  mutating func write() {
    guard isOpen else { return }
    let (count, code) = Self.withoutPipeSignal {
      bytes.withUnsafeBytes { buffer in
        guard let start = buffer.baseAddress else { return (0, Int32(0)) }
        let count = Foundation.write(handle.fileDescriptor, start + written, buffer.count - written)
        return (count, errno)
      }
    }
    if count > 0 { written += count }
    if written == bytes.count || (count < 0 && code != EAGAIN && code != EINTR) { close() }
  }

  /// Tells the reader that no more comes.
  mutating func close() {
    guard isOpen else { return }
    isOpen = false
    try? handle.close()
  }

  /// Does `body` so that a pipe which nobody reads is an error and not the end of this program: the signal is held back in this thread and taken away.
  private static func withoutPipeSignal<Value>(_ body: () -> Value) -> Value {
    var (signals, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    let value = body()
    sigpending(&waiting)
    if sigismember(&waiting, SIGPIPE) == 1 {
      var taken: Int32 = 0
      sigwait(&signals, &taken)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return value
  }
}
