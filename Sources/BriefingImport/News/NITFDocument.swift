import BriefingModel

/// A document in NITF, the older XML of the IPTC for the text of news.
struct NITFDocument {
  private let tree: MarkupTree
  private let root: MarkupTree.Index

  init(_ tree: MarkupTree, _ root: MarkupTree.Index) {
    self.tree = tree
    self.root = root
  }

  /// The text as HTML, whose names for paragraphs, lists and tables NITF shares.
  var html: String {
    let content = tree.first("body.content", in: root) ?? tree.first("body", in: root) ?? root
    return tree.markup(inside: content)
  }

  /// What is known about the article; the headline is empty where there is none.
  var metadata: Article.Metadata {
    let byline = words("byttl").map { _ in words("person") } ?? words("byline")
    return Article.Metadata(
      headline: words("hl1") ?? words("title") ?? "",
      byline: byline?.withoutBy,
      outlet: attribute("name", of: "pubdata") ?? words("distributor"),
      dateline: words("dateline"), date: date, url: attribute("ex-ref", of: "pubdata"),
      section: attribute("position.section", of: "pubdata"))
  }

  private var date: CalendarDate? {
    PublicationDate.read(
      attribute("norm", of: "date.issue") ?? attribute("date.publication", of: "pubdata")
        ?? attribute("norm", of: "story.date"))
  }

  private func words(_ name: String) -> String? {
    tree.first(name, in: root).flatMap { tree.text(of: $0) }
  }

  private func attribute(_ name: String, of element: String) -> String? {
    tree.first(element, in: root).flatMap { tree.attribute(name, of: $0)?.collapsed }
  }
}
