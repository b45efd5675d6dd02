import CLibXML2

/// The parts of a page that belong to the site and not to the text: menus, the page's own head and foot, what stands beside the text.
///
/// By HTML's elements and ARIA's roles of landmarks (navigation, banner, contentinfo, complementary). A menu is left out wherever it stands; the foot of the page
/// always. The head of the page and what stands beside the text are left out where the page says what its text is, in `main` or `article`: elsewhere they
/// may hold the text itself. What stands inside `main`, `article` or `section` is theirs, as HTML has it: the foot of an article names author and date and stays, and so
/// does a box in it.
struct HTMLFurniture {
  /// Whether the page marks its text, outside of such parts.
  private let hasText: Bool

  /// Nothing is left out.
  static let none = HTMLFurniture(hasText: nil)

  private let isOff: Bool

  private init(hasText: Bool?) {
    self.hasText = hasText ?? false
    isOff = hasText == nil
  }

  /// The parts of `document`. Linear in its size, whatever its depth.
  init(of document: xmlDocPtr) {
    var node = xmlDocGetRootElement(document)
    while let current = node {
      let part = Self.part(current)
      if part == .text {
        self.init(hasText: true)
        return
      }
      if part == nil || part == .section, current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children {
        node = child
        continue
      }
      node = Self.next(after: current)
    }
    self.init(hasText: false)
  }

  /// Whether `node` and what is in it is left out; `isInside`: it stands in an element that divides the text (``divides(_:)``).
  func leavesOut(_ node: xmlNodePtr, isInside: Bool) -> Bool {
    guard !isOff else { return false }
    switch Self.part(node) {
    case .menu: return true
    case .foot: return !isInside || Self.role(of: node) == "contentinfo"
    case .head, .beside: return hasText && !isInside
    case .text, .section, nil: return false
    }
  }

  /// Whether a head or foot in `node` is its own and not the page's.
  static func divides(_ node: xmlNodePtr) -> Bool { part(node) == .text || part(node) == .section }

  private enum Part {
    case menu, head, foot, beside, text, section
  }

  private static func part(_ node: xmlNodePtr) -> Part? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    switch role(of: node) {
    case "navigation": return .menu
    case "banner": return .head
    case "contentinfo": return .foot
    case "complementary": return .beside
    case "main", "article": return .text
    default: break
    }
    return switch node.pointee.name.map({ String(cString: $0) }) {
    case "nav": .menu
    case "header": .head
    case "footer": .foot
    case "aside": .beside
    case "main", "article": .text
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
