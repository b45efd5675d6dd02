/// Working memory of fixed length for an algorithm's inner loops, freed with its owner.
///
/// An index outside `0..<count` is caught in debug builds only. So nothing but an algorithm over a finished graph, whose every
/// target is a node, may use it.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  let count: Int
  private let base: UnsafeMutablePointer<Element>

  init(repeating value: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  /// A copy of an array.
  init(_ array: [Element]) {
    count = array.count
    base = .allocate(capacity: array.count)
    array.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }
}

/// The rows of an adjacency in working memory.
struct ScratchRows: ~Copyable {
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>

  init(_ rows: Adjacency) {
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
  }

  func row(_ node: Int32) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[Int(node) + 1])))
  }
}
