extension Composer {
  /// Adds title, caption, legend and source note, and makes `box` hold them.
  func surround(_ box: inout Box, _ nodes: inout [DiagramGraph.Node], _ edges: inout [DiagramGraph.Edge]) {
    let prefix = options.idPrefix
    var whole = box
    if options.legend != .none, !frame.sections.isEmpty {
      let isBelow = options.legend == .below
      let legend = Legend(
        frame, at: isBelow ? Point(x: box.minX, y: box.minY - 26) : Point(x: box.maxX + 30, y: box.maxY), place: options.legend,
        width: max(box.width, 420), language: options.language, prefix: prefix)
      nodes += legend.nodes
      edges += legend.edges
      whole = whole.union(legend.box)
    }
    let width = max(whole.width, 320)
    func block(_ name: String, _ lines: [String], size: Double, isBold: Bool = false, color: String) -> TextBlock {
      TextBlock(
        name: "text:\(name)", id: prefix + name, lines: lines.flatMap { TextSize.wrapped($0, width: width * 0.95, size: size) },
        size: size,
        isBold: isBold, color: color)
    }
    func add(_ text: TextBlock, top: Double) {
      nodes.append(text.node(atLeft: box.minX, top: top))
      whole = whole.union(text.box(atLeft: box.minX, top: top))
    }
    let isWide = TextSize.width(frame.title, size: 15) * 1.08 > width * 0.95
    let title = block("title", isWide ? frame.titles : [frame.title], size: 15, isBold: true, color: "#222222")
    let caption = block("caption", frame.caption, size: 10, color: "#555555")
    let top = whole.maxY + 22 + caption.height
    add(caption, top: top)
    add(title, top: top + 5 + title.height)
    if !frame.source.isEmpty { add(block("source", [frame.source], size: 8.5, color: "#666666"), top: whole.minY - 16) }
    box = whole
  }
}
