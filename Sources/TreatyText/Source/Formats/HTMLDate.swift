import AllianceNetwork
import CLibXML2

/// The date of a page as its `meta` elements give it: `<meta name="date" content="2025-10-02">`.
enum HTMLDate {
  /// The names under which pages give the date of publication, the surest first, in lower case.
  private static let names = [
    "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created",
    "citation_publication_date", "publication_date", "pubdate", "publishdate", "og:published_time", "parsely-pub-date",
    "dc.date.created",
  ]

  /// The date of a document; `nil` where no such element has one. Linear in the size of the page's head.
  static func date(of document: xmlDocPtr) -> PartialDate? {
    var best: (rank: Int, date: PartialDate)?
    for node in metas(xmlDocGetRootElement(document)) {
      guard let key = ["name", "property", "itemprop"].lazy.compactMap({ attribute($0, of: node) }).first,
        let rank = names.firstIndex(of: key.lowercased()), rank < best?.rank ?? names.count,
        let date = attribute("content", of: node).flatMap(parsed)
      else { continue }
      best = (rank, date)
    }
    return best?.date
  }

  /// The `meta` elements among the children of the root and of its children.
  private static func metas(_ root: xmlNodePtr?) -> [xmlNodePtr] {
    var found: [xmlNodePtr] = []
    for parent in [root] + children(of: root) {
      for child in children(of: parent) where child.pointee.name.map({ String(cString: $0) }) == "meta" { found.append(child) }
    }
    return found
  }

  private static func children(of node: xmlNodePtr?) -> [xmlNodePtr] {
    var children: [xmlNodePtr] = []
    var next = node?.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { children.append(child) }
      next = child.pointee.next
    }
    return children
  }

  private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    var next = node.pointee.properties
    while let property = next {
      if property.pointee.name.map({ String(cString: $0) }) == name {
        return property.pointee.children?.pointee.content.map { String(cString: $0) }
      }
      next = property.pointee.next
    }
    return nil
  }

  /// The ISO date at the beginning of a value, `/` in place of `-` too; a time behind it is left out.
  private static func parsed(_ value: String) -> PartialDate? {
    let head = value.drop { $0.isWhitespace }.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "/") }
    let plain = String(head.map { $0 == "/" ? "-" : $0 })
    return PartialDate(plain)
  }
}
