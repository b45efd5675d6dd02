import Dispatch
import Synchronization

/// On how many threads measures may work.
///
/// Whatever the number, every measure gives the same bytes: work is cut into pieces by the graph alone, and what the pieces
/// come to is added up in their order.
public enum Threads {
  /// The most threads that a measure may use, at least 1; nil for as many as the machine has to spare. It holds for the task that
  /// sets it: `Threads.$limit.withValue(1) { try graph.betweenness() }`.
  @TaskLocal public static var limit: Int?

  /// What `body` makes of each of the pieces `0..<count`, in order; several at a time.
  static func map<Result: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    let workers = min(max(limit ?? count, 1), count)
    guard workers > 1 else { return (0..<count).map(body) }
    let results = Slots<Result>(count: count)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        results.put(body(piece), at: piece)
      }
    }
    return results.taken()
  }

  /// In how many pieces to cut work on so many equal parts, each of about so many steps: one, where starting threads would take
  /// longer than the work; else at most sixteen, since every piece has memory of its own.
  static func pieces(parts: Int, steps: Int) -> Int {
    let (total, overflow) = parts.multipliedReportingOverflow(by: steps)
    return overflow || total > 1 << 21 ? max(1, min(parts, 16)) : 1
  }

  /// The parts of a piece, when so many parts are cut into so many pieces of nearly the same size.
  static func parts(of piece: Int, pieces: Int, count: Int) -> Range<Int> {
    count * piece / pieces..<count * (piece + 1) / pieces
  }
}

/// A place for each result. Every place is written once, by one thread, before all are read.
private final class Slots<Element: Sendable>: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<Element?>

  init(count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  func put(_ element: Element, at index: Int) { slots[index] = element }

  func taken() -> [Element] { slots.compactMap { $0 } }
}
