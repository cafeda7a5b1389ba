import BriefingModel

/// What a page says about its article: in JSON-LD, in Open Graph and other meta elements, and in
/// the marks on its text. Of several that say the same thing the more exact one counts.
struct PageMetadata {
  private let outline: PageOutline
  private var linked: LinkedArticle?
  private var meta: [String: String] = [:]
  private var authors: [String] = []
  private var canonical: String?
  private var pageTitle: String?
  private var pageLanguage: String?

  private var tree: MarkupTree { outline.tree }

  /// Reads what stands in a page. O(n).
  init(_ outline: PageOutline) {
    self.outline = outline
    let tree = outline.tree
    var scripts: [String] = []
    for index in tree.nodes.indices where !tree.isText(index) {
      switch tree.name(index) {
      case "meta": addMeta(index)
      case "link":
        if tree.attribute("rel", of: index)?.lowercased() == "canonical" {
          canonical = canonical ?? tree.attribute("href", of: index)?.collapsed
        }
      case "title": pageTitle = pageTitle ?? tree.text(of: index)
      case "html":
        pageLanguage =
          pageLanguage ?? tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index)
      case "script":
        if tree.attribute("type", of: index)?.contains("ld+json") ?? false {
          scripts.append(tree.rawText(of: index))
        }
      default: break
      }
    }
    linked = LinkedArticle(scripts: scripts)
  }

  private mutating func addMeta(_ index: MarkupTree.Index) {
    guard meta.count < 500,
      let name = tree.attribute("property", of: index) ?? tree.attribute("name", of: index)
        ?? tree.attribute("itemprop", of: index) ?? tree.attribute("http-equiv", of: index),
      let content = PlainWords.read(tree.attribute("content", of: index))
    else { return }
    let key = name.lowercased()
    let isAuthor = key == "author" || key == "article:author" || key == "citation_author"
    if isAuthor, !content.hasPrefix("http"), !authors.contains(content) { authors.append(content) }
    if meta[key] == nil { meta[key] = content }
  }

  private subscript(_ keys: String...) -> String? {
    keys.lazy.compactMap { meta[$0] }.first
  }
}

extension PageMetadata {
  /// Whether the page is a list of posts with times.
  var isLiveBlog: Bool {
    if let linked { return linked.isLiveBlog }
    return tree.nodes.indices.contains { index in
      tree.attribute("itemtype", of: index)?.hasSuffix("LiveBlogPosting") ?? false
    }
  }

  /// The headline, and the element that shows it, where there is one.
  var title: (text: String?, element: MarkupTree.Index?) {
    let stated = [
      linked?.headline, self["og:title", "twitter:title", "dc.title", "parsely-title"],
      pageTitle,
    ].compactMap { $0 }
    let headings = tree.nodes.indices.filter { index in
      guard case .heading(let level) = outline.kind(index) else { return false }
      return level <= 2 && !outline.isDropped[index]
    }
    let candidates = headings.prefix(60).compactMap { index in
      tree.text(of: index).map { (text: $0, element: index) }
    }.filter { !$0.text.isSameLine(as: outlet) }
    for claim in stated {
      let matches = candidates.filter { $0.text.sharesWords(with: claim) }
      if let match = matches.max(by: { $0.text.utf8.count < $1.text.utf8.count }) {
        return (match.text, match.element)
      }
    }
    if linked?.headline != nil || self["og:title"] != nil, let claim = stated.first {
      return (withoutOutlet(claim), nil)
    }
    if let first = candidates.first(where: { tree.name($0.element) == "h1" }) {
      return (first.text, first.element)
    }
    return (stated.first.map(withoutOutlet), nil)
  }

  /// What is known about the article; `headline` is what it was found to be.
  func metadata(headline: String) -> Article.Metadata {
    Article.Metadata(
      headline: headline, byline: byline, outlet: outlet,
      date: linked?.date ?? PublicationDate.read(statedDate) ?? dateInText, url: url,
      language: language, section: section, subjects: linked?.subjects ?? [])
  }

  private var outlet: String? {
    linked?.outlet
      ?? self["og:site_name", "dc.publisher", "citation_journal_title", "application-name"]
  }

  private var section: String? {
    linked?.section ?? self["article:section", "section", "parsely-section", "cxenseparse:category"]
  }

  private var statedDate: String? {
    self[
      "article:published_time", "datepublished", "og:article:published_time", "parsely-pub-date",
      "sailthru.date", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dcterms.date",
      "dc.date", "date", "citation_publication_date", "article.published", "last-modified"]
  }

  /// The first date that an element of the article marks as one.
  private var dateInText: CalendarDate? {
    let times = tree.nodes.indices.lazy.filter { index in
      tree.name(index) == "time" || tree.attribute("itemprop", of: index) == "datePublished"
    }
    return times.prefix(20).compactMap { index in
      PublicationDate.read(
        tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)
          ?? tree.text(of: index))
    }.first
  }

  private var byline: String? {
    let stated =
      linked?.byline ?? (authors.isEmpty ? nil : authors.joined(separator: ", "))
      ?? self["byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"]
      ?? markedAuthor
    guard let stated, !stated.isSameLine(as: outlet) else { return nil }
    return stated.withoutBy
  }

  private var markedAuthor: String? {
    let marked = tree.nodes.indices.first { index in
      tree.attribute("rel", of: index) == "author"
        || tree.attribute("itemprop", of: index) == "author"
    }
    return marked.flatMap { tree.text(of: $0) }.flatMap { $0.utf8.count <= 120 ? $0 : nil }
      ?? lineOfAuthors
  }

  /// The line that the page marks as its byline by its class alone, where it begins as bylines do: what
  /// else stands on it, a date or the readers' comments, is behind a sign.
  private var lineOfAuthors: String? {
    tree.nodes.indices.lazy.filter { index in
      ["class", "data-testid"].compactMap { tree.attribute($0, of: index) }
        .contains { PageHints.words(in: $0).contains { ["byline", "author"].contains($0) } }
    }.prefix(20).compactMap { index -> String? in
      guard let text = tree.text(of: index), text.prefix(3).lowercased() == "by " else {
        return nil
      }
      let line = text.prefix { !"|·•—\n".contains($0) }.drop { $0 == " " }
      let names = line.dropFirst(3).drop { $0 == " " }
      guard names.first?.isUppercase ?? false, line.utf8.count <= 120 else { return nil }
      return line.reversed().drop { $0 == " " }.reversed().reduce(into: "") { $0.append($1) }
    }.first
  }

  private var url: String? {
    [canonical, self["og:url"], linked?.url].compactMap { $0 }.first { $0.hasPrefix("http") }
  }

  private var language: String? {
    let stated =
      pageLanguage ?? linked?.language ?? self["content-language", "dc.language", "og:locale"]
    let tag = stated?.collapsed.map { String($0.map { $0 == "_" ? "-" : $0 }) }
    return tag.flatMap { $0.utf8.count <= 35 ? $0 : nil }
  }

  /// A title without the name of the outlet behind it ("Flood in the north | The Harbour Post").
  private func withoutOutlet(_ title: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: "] {
      let parts = title.parted(at: mark)
      guard parts.count > 1, let last = parts.last else { continue }
      if mark == " | " || mark == " :: " || last.isSameLine(as: outlet)
        || last.sharesWords(with: outlet ?? "")
      {
        return parts.dropLast().joined(separator: mark)
      }
    }
    return title
  }
}

extension String {
  /// The pieces between the places where `mark` stands. O(n).
  fileprivate func parted(at mark: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    let (bytes, mark) = (Array(utf8.prefix(2_000)), Array(mark.utf8))
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: mark) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += mark.count
      } else {
        part.append(bytes[index])
        index += 1
      }
    }
    return parts + [String(decoding: part, as: UTF8.self)]
  }

  /// Whether most words of two lines are the same, as those of a headline and a page's title are.
  fileprivate func sharesWords(with other: String) -> Bool {
    let (own, others) = (words, other.words)
    guard !own.isEmpty, !others.isEmpty else { return false }
    let shared = own.intersection(others).count
    return shared * 10 >= min(own.count, others.count) * 8 && shared * 3 >= own.count
      && (shared > 1 || own == others)
  }

  private var words: Set<Substring> {
    Set(Substring(lowercased().prefix(1_000)).split { !$0.isLetter && !$0.isNumber })
  }
}
