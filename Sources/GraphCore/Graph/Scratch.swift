/// Working memory of fixed length for an algorithm's inner loops, freed with its owner.
///
/// An index outside `0..<count` is caught in debug builds only. So nothing but an algorithm over a finished graph, whose every
/// target is a node, may use it.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  let count: Int
  private let base: UnsafeMutablePointer<Element>

  /// Where the memory starts; valid as long as its owner.
  var start: UnsafeMutablePointer<Element> { base }

  init(repeating value: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  /// Memory whose elements have to be written before they are read.
  init(unset count: Int) {
    self.count = count
    base = .allocate(capacity: count)
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

  /// A copy of the memory.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

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

  /// Eight elements from `index` on; all must be there.
  func eight(at index: Int) -> SIMD8<Element> where Element: SIMDScalar {
    assert(index >= 0 && index &+ 8 <= count)
    return UnsafePointer(base).eight(at: index)
  }

  subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }
}

extension UnsafePointer where Pointee: SIMDScalar & BitwiseCopyable {
  /// Eight elements from `index` on; all must be there.
  func eight(at index: Int) -> SIMD8<Pointee> {
    UnsafeRawPointer(self + index).loadUnaligned(as: SIMD8<Pointee>.self)
  }
}

/// The rows of an adjacency in working memory.
struct ScratchRows: ~Copyable {
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>

  init(offsets: consuming Scratch<Int32>, targets: consuming Scratch<Int32>) {
    self.offsets = offsets
    self.targets = targets
  }

  init(_ rows: Adjacency) {
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
  }

  /// The rows of the nodes of `order` in that order, each target replaced by its place in it, ascending.
  init(_ rows: Adjacency, order: [Int32], place: [Int32]) {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(order.count + 1)
    var targets: [Int32] = []
    targets.reserveCapacity(order.isEmpty ? 0 : rows.arcCount)
    for node in order {
      let start = targets.count
      for target in rows.targets[rows.row(Int(node))] { targets.append(place[Int(target)]) }
      targets[start...].sort()
      offsets.append(Int32(targets.count))
    }
    self.offsets = Scratch(offsets)
    self.targets = Scratch(targets)
  }

  func row(_ node: Int32) -> Range<Int> { row(Int(node)) }

  func row(_ node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1])))
  }
}
