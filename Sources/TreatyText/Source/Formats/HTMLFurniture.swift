import CLibXML2

/// The parts of a page that belong to the site and not to the text: menus, the page's own head and foot, what stands beside the text.
///
/// By HTML's elements and ARIA's roles of landmarks (navigation, banner, contentinfo, complementary). A menu is left out wherever it stands; the foot of the page
/// always. The head of the page and what stands beside the text are left out where the page says what its text is, in `main` or `article`: elsewhere they
/// may hold the text itself. What stands inside `main`, `article` or `section` is theirs, as HTML has it: the foot of an article names author and date and stays, and so
/// does a box in it. Where there is an article, a foot or box inside `main` that is not in an article is the site's: what to read next, whom to follow.
struct HTMLFurniture {
  /// Where a node stands.
  struct Position {
    /// How many elements that divide the text it is in: `main`, `article`, `section`.
    fileprivate var divisions = 0
    /// How many articles it is in.
    fileprivate var articles = 0

    /// Goes into `node`, or out of it.
    mutating func pass(_ node: xmlNodePtr, entering: Bool) {
      let part = HTMLFurniture.part(node)
      let step = entering ? 1 : -1
      if part == .text || part == .article || part == .section { divisions += step }
      if part == .article { articles += step }
    }
  }

  /// Whether the page marks its text, outside of such parts.
  private var hasText = false
  /// Whether it does so by an article.
  private var hasArticle = false
  private var isOff = false

  /// Nothing is left out.
  static let none: HTMLFurniture = {
    var none = HTMLFurniture()
    none.isOff = true
    return none
  }()

  private init() {}

  /// The parts of `document`. Linear in its size, whatever its depth.
  init(of document: xmlDocPtr) {
    var node = xmlDocGetRootElement(document)
    while let current = node, !hasArticle {
      let part = Self.part(current)
      if part == .text || part == .article { hasText = true }
      if part == .article { hasArticle = true }
      let isOpen = part == nil || part == .section || part == .text
      if isOpen, current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children {
        node = child
        continue
      }
      node = Self.next(after: current)
    }
  }

  /// Whether `node`, which stands at `position`, and what is in it is left out.
  func leavesOut(_ node: xmlNodePtr, at position: Position) -> Bool {
    guard !isOff else { return false }
    let isOwn = position.articles > 0 || position.divisions > 0 && !hasArticle
    switch Self.part(node) {
    case .menu: return true
    case .foot: return !isOwn || Self.role(of: node) == "contentinfo"
    case .head: return hasText && position.divisions == 0
    case .beside: return hasText && !isOwn
    case .text, .article, .section, nil: return false
    }
  }

  fileprivate enum Part {
    case menu, head, foot, beside, text, article, section
  }

  fileprivate static func part(_ node: xmlNodePtr) -> Part? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    switch role(of: node) {
    case "navigation": return .menu
    case "banner": return .head
    case "contentinfo": return .foot
    case "complementary": return .beside
    case "main": return .text
    case "article": return .article
    default: break
    }
    return switch node.pointee.name.map({ String(cString: $0) }) {
    case "nav": .menu
    case "header": .head
    case "footer": .foot
    case "aside": .beside
    case "main": .text
    case "article": .article
    case "section": .section
    default: nil
    }
  }

  private static func role(of node: xmlNodePtr) -> String? {
    var next = node.pointee.properties
    while let property = next {
      if property.pointee.name.map({ String(cString: $0) }) == "role" {
        let words = property.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
        return words.split(whereSeparator: \.isWhitespace).first?.lowercased()
      }
      next = property.pointee.next
    }
    return nil
  }

  /// The node behind `node` and all that is in it; `nil` at the end of the document.
  private static func next(after node: xmlNodePtr) -> xmlNodePtr? {
    var node = node
    while true {
      if let next = node.pointee.next { return next }
      guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      node = parent
    }
  }
}
