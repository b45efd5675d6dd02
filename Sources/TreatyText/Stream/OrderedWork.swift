import Foundation

/// Works on items with several threads and hands the results over in the order of the items, so that the output is the same whatever their number.
///
/// Only a few items are under way at a time: memory does not grow with their number.
public struct OrderedWork: Sendable {
  /// How many threads work; with one the caller's own thread does all.
  public var jobs: Int

  /// Work on `jobs` threads, as many as the machine has cores where it is left out; less than one counts as one.
  public init(jobs: Int? = nil) {
    self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Takes items from `next` until it gives none, does `work` on each and gives every result to `use`, in order.
  ///
  /// `next` and `use` are called on the caller's thread, one at a time. What any of the three throws ends the work and is thrown; results of items before it
  /// have been handed over by then.
  public func run<Item: Sendable, Value: Sendable>(
    next: () throws -> Item?, work: @escaping @Sendable (Item) throws -> Value, use: (Value) throws -> Void
  ) throws {
    guard jobs > 1 else {
      while let item = try next() { try use(try work(item)) }
      return
    }
    let desk = Desk<Item, Value>()
    defer { desk.close() }
    for _ in 0..<jobs {
      let thread = Thread { desk.serve(work) }
      thread.stackSize = 8 << 20
      thread.start()
    }
    var given = 0
    var taken = 0
    var failure: (any Error)?
    var isDone = false
    while true {
      while !isDone, given - taken < jobs * 3 {
        do {
          guard let item = try next() else {
            isDone = true
            break
          }
          desk.put(item, as: given)
          given += 1
        } catch {
          failure = error
          isDone = true
        }
      }
      guard taken < given else { break }
      try use(try desk.result(of: taken).get())
      taken += 1
    }
    if let failure { throw failure }
  }

  /// Where items wait for a thread and results for the caller. Every access is under the lock.
  private final class Desk<Item: Sendable, Value: Sendable>: @unchecked Sendable {
    private let lock = NSCondition()
    private var waiting: [(number: Int, item: Item)] = []
    private var results: [Int: Result<Value, any Error>] = [:]
    private var isClosed = false

    func put(_ item: Item, as number: Int) {
      lock.lock()
      waiting.append((number, item))
      lock.broadcast()
      lock.unlock()
    }

    func result(of number: Int) -> Result<Value, any Error> {
      lock.lock()
      defer { lock.unlock() }
      while true {
        if let result = results.removeValue(forKey: number) { return result }
        lock.wait()
      }
    }

    func close() {
      lock.lock()
      isClosed = true
      waiting = []
      lock.broadcast()
      lock.unlock()
    }

    /// A thread's work until the desk closes.
    func serve(_ work: (Item) throws -> Value) {
      while let (number, item) = take() {
        let result = Result { try work(item) }
        lock.lock()
        results[number] = result
        lock.broadcast()
        lock.unlock()
      }
    }

    private func take() -> (number: Int, item: Item)? {
      lock.lock()
      defer { lock.unlock() }
      while waiting.isEmpty {
        if isClosed { return nil }
        lock.wait()
      }
      return waiting.removeFirst()
    }
  }
}
