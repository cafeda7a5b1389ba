import BriefingModel

/// The fields of a NewsML-G2 news item.
struct NewsMLItem {
  /// The text of an item by the format that it has.
  enum Body {
    case html(String)
    case nitf(NITFDocument)
    case plain(String)
  }

  private let tree: MarkupTree
  private let item: MarkupTree.Index
  private let itemMeta: MarkupTree.Index?
  private let contentMeta: MarkupTree.Index?

  init(_ tree: MarkupTree, _ item: MarkupTree.Index) {
    self.tree = tree
    self.item = item
    itemMeta = tree.child("itemMeta", of: item)
    contentMeta = tree.child("contentMeta", of: item)
  }

  /// The publisher's name for the item, the same in each of its versions.
  var identifier: String? { tree.attribute("guid", of: item)?.collapsed }

  /// The text: of several forms of it the one that says most about its structure.
  var body: Body? {
    guard let set = tree.child("contentSet", of: item) else { return nil }
    for inline in tree.children("inlineXML", of: set) {
      if let nitf = tree.first("nitf", in: inline) { return .nitf(NITFDocument(tree, nitf)) }
      let root = tree.first("body", in: inline) ?? inline
      return .html(tree.markup(inside: root))
    }
    let data = tree.children("inlineData", of: set).first { index in
      tree.attribute("encoding", of: index) == nil && tree.text(of: index) != nil
    }
    guard let data else { return nil }
    let text = tree.rawText(of: data)
    let isMarkup = tree.attribute("contenttype", of: data)?.contains("html") ?? false
    return isMarkup ? .html(text) : .plain(text)
  }

  /// What is known about the article; the headline is empty where there is none.
  var metadata: Article.Metadata {
    let byline = words("by", in: contentMeta)
    return Article.Metadata(
      headline: headline ?? "",
      byline: byline?.withoutBy,
      outlet: outlet, dateline: words("dateline", in: contentMeta), date: date, url: url,
      language: language, section: service)
  }

  /// The editorial service that the item belongs to, which is what an agency has for sections.
  private var service: String? {
    itemMeta.flatMap { tree.child("service", of: $0) }.flatMap { name(of: $0) }
  }

  private var headline: String? {
    words("headline", in: contentMeta) ?? words("title", in: itemMeta)
      ?? words("slugline", in: contentMeta)
  }

  private var outlet: String? {
    let source =
      contentMeta.flatMap { tree.child("infoSource", of: $0) }
      ?? itemMeta.flatMap { tree.child("provider", of: $0) }
    return source.flatMap { name(of: $0) }
  }

  private var date: CalendarDate? {
    let stated = [
      words("contentCreated", in: contentMeta), words("firstCreated", in: itemMeta),
      words("versionCreated", in: itemMeta),
    ]
    return stated.lazy.compactMap { PublicationDate.read($0) }.first
  }

  private var url: String? {
    let links = itemMeta.map { tree.children("link", of: $0) } ?? []
    return links.lazy.compactMap { tree.attribute("href", of: $0)?.collapsed }
      .first { $0.hasPrefix("http") }
  }

  private var language: String? {
    let element = contentMeta.flatMap { tree.child("language", of: $0) }
    return element.flatMap { tree.attribute("tag", of: $0) }
      ?? tree.attribute("xml:lang", of: item)
  }

  /// The persons, organisations and places among the item's subjects, with their codes.
  var subjects: [NamedSubject] {
    let own = contentMeta.map { tree.children("subject", of: $0) } ?? []
    let asserted = tree.children("assert", of: item)
    return (own + asserted).prefix(1_000).compactMap { subject($0) }.distinct
  }

  private func subject(_ index: MarkupTree.Index) -> NamedSubject? {
    guard let name = name(of: index) else { return nil }
    let kind = kind(of: index)
    guard kind != .other else { return nil }
    let code = ["qcode", "uri", "literal"].lazy.compactMap { tree.attribute($0, of: index) }.first
    return NamedSubject(name, kind: kind, identifier: code?.collapsed)
  }

  private func name(of index: MarkupTree.Index) -> String? {
    words("name", in: index) ?? tree.attribute("literal", of: index)?.collapsed
  }

  /// The kind by the last step of the type's code ("cpnat:person") or address; an assertion may
  /// say it in an element.
  private func kind(of index: MarkupTree.Index) -> NamedSubject.Kind {
    let element = tree.child("type", of: index)
    let code =
      tree.attribute("type", of: index) ?? tree.attribute("typeuri", of: index)
      ?? element.flatMap { tree.attribute("qcode", of: $0) ?? tree.attribute("uri", of: $0) }
    switch code?.lowercased().split(whereSeparator: { ":/#".contains($0) }).last {
    case "person": return .person
    case "organisation", "organization": return .organization
    case "geoarea", "geo", "place", "poi", "pointofinterest": return .place
    default: return .other
    }
  }

  private func words(_ name: String, in index: MarkupTree.Index?) -> String? {
    index.flatMap { tree.child(name, of: $0) }.flatMap { tree.text(of: $0) }
  }
}
