import CLibXML2

/// A walk over the tree of a page, without recursion, that writes its text.
struct HTMLWalk {
  private var text = HTMLTextWriter()
  private var verbatim = 0
  private let furniture: HTMLFurniture
  private var position = HTMLFurniture.Position()

  private init(_ furniture: HTMLFurniture) { self.furniture = furniture }

  /// The text of a document, without what belongs to the site; with it where there is nothing else. Linear in its size, whatever its depth.
  static func scalars(of document: xmlDocPtr) -> [Unicode.Scalar] {
    let text = scalars(of: document, without: HTMLFurniture(of: document))
    return text.isEmpty ? scalars(of: document, without: .none) : text
  }

  private static func scalars(of document: xmlDocPtr, without furniture: HTMLFurniture) -> [Unicode.Scalar] {
    var walk = HTMLWalk(furniture)
    var node = xmlDocGetRootElement(document)
    while let current = node {
      if walk.enter(current), let child = current.pointee.children {
        node = child
        continue
      }
      node = walk.leave(current)
    }
    return walk.text.finished()
  }

  /// Leaves `node` and its parents until one of them has a next sibling, which is returned; `nil` at the end of the document.
  private mutating func leave(_ node: xmlNodePtr) -> xmlNodePtr? {
    var node = node
    while true {
      if node.pointee.type == XML_ELEMENT_NODE, !Self.dropped.contains(Self.name(of: node)), !isLeftOut(node) {
        position.pass(node, entering: false)
        end(Self.name(of: node))
      }
      if let next = node.pointee.next { return next }
      guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      node = parent
    }
  }

  /// Writes what stands at the beginning of `node`; whether its children are to be visited.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE:
      guard let content = node.pointee.content else { return false }
      text.write(String(cString: content), verbatim: verbatim > 0)
      return false
    case XML_ELEMENT_NODE:
      let name = Self.name(of: node)
      guard !Self.dropped.contains(name), !isLeftOut(node) else { return false }
      position.pass(node, entering: true)
      begin(name, of: node)
      return true
    default:
      return false
    }
  }

  private func isLeftOut(_ node: xmlNodePtr) -> Bool { furniture.leavesOut(node, at: position) }

  private mutating func begin(_ name: String, of node: xmlNodePtr) {
    switch name {
    case "br": text.breakLine()
    case "li": text.startItem()
    case "tr": text.startRow()
    case "td", "th": if Self.hasElementBefore(node) { text.nextCell() }
    case "pre":
      verbatim += 1
      text.startParagraph()
    case _ where Self.paragraphs.contains(name): text.startParagraph()
    case _ where Self.lines.contains(name): text.startLine()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "li": text.endItem()
    case "tr": text.endRow()
    case "pre":
      verbatim -= 1
      text.startParagraph()
    case _ where Self.paragraphs.contains(name): text.startParagraph()
    case _ where Self.lines.contains(name): text.startLine()
    default: break
    }
  }

  private static func name(of node: xmlNodePtr) -> String { node.pointee.name.map { String(cString: $0) } ?? "" }

  private static func hasElementBefore(_ node: xmlNodePtr) -> Bool {
    var sibling = node.pointee.prev
    while let current = sibling {
      if current.pointee.type == XML_ELEMENT_NODE { return true }
      sibling = current.pointee.prev
    }
    return false
  }

  private static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "math", "audio", "video", "select",
    "textarea", "button", "rt", "rp", "meta", "link",
  ]
  private static let paragraphs: Set<String> = [
    "title", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "section", "article", "header",
    "footer", "main", "aside", "nav", "figure", "hr", "address", "form", "details",
  ]
  private static let lines: Set<String> = [
    "div", "dt", "dd", "caption", "figcaption", "summary", "legend", "fieldset", "center", "body", "thead", "tbody",
    "tfoot",
  ]
}
