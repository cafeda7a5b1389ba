import BriefingModel

/// What a page says about its article in JSON-LD, in the words of schema.org.
struct LinkedArticle {
  private let article: JSONValue
  /// The objects of the page by their identifiers, for one that stands in the place of another.
  private let objects: [String: JSONValue]

  /// The most scripts, and objects in them, that are looked at.
  private static let scriptLimit = 50
  /// The most bytes of a script; those of real pages have some ten thousand.
  private static let scriptSizeLimit = 1 << 20
  private static let objectLimit = 20_000

  /// The first article among the scripts of a page; nil where there is none.
  init?(scripts: some Sequence<String>) {
    var found: [JSONValue] = []
    for script in scripts.prefix(Self.scriptLimit) {
      guard let value = JSONValue(Self.json(in: script), sizeLimit: Self.scriptSizeLimit)
      else { continue }
      Self.collect(value, into: &found)
    }
    var objects: [String: JSONValue] = [:]
    for object in found {
      guard let id = object["@id"]?.text, objects[id]?["name"] == nil else { continue }
      objects[id] = object
    }
    guard let article = found.first(where: { $0.linkedTypes.contains(where: Self.isArticle) })
    else { return nil }
    self.article = article
    self.objects = objects
  }

  /// The JSON of a script without the comment marks that some pages put around it.
  private static func json(in script: String) -> [UInt8] {
    let start = script.firstIndex { $0 == "{" || $0 == "[" } ?? script.endIndex
    let end = script.lastIndex { $0 == "}" || $0 == "]" } ?? script.startIndex
    return start < end ? Array(script[start...end].utf8) : []
  }

  private static func collect(_ value: JSONValue, into found: inout [JSONValue]) {
    guard found.count < objectLimit else { return }
    switch value {
    case .array(let elements): for element in elements { collect(element, into: &found) }
    case .object(let members):
      found.append(value)
      for key in members.keys.sorted() {
        if let member = members[key] { collect(member, into: &found) }
      }
    default: break
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
  }
}

extension LinkedArticle {
  /// Whether it is a list of posts with times.
  var isLiveBlog: Bool { article.linkedTypes.contains { $0.hasSuffix("LiveBlogPosting") } }

  var headline: String? {
    PlainWords.read(article["headline"]?.text) ?? PlainWords.read(article["name"]?.text)
  }
  var date: CalendarDate? {
    PublicationDate.read(article[anyOf: "datePublished", "dateCreated", "dateModified"]?.text)
  }
  var language: String? { article["inLanguage"].flatMap { $0.text ?? $0["alternateName"]?.text } }
  var section: String? { PlainWords.read(article["articleSection"]?.list.first?.text) }
  var outlet: String? {
    names(in: article[anyOf: "publisher", "sourceOrganization", "provider"]).first
  }
  var url: String? {
    let page = article["mainEntityOfPage"]
    return [article["url"]?.text, page?.text, page?["@id"]?.text, article["@id"]?.text]
      .compactMap { $0 }.first { $0.hasPrefix("http") }
  }

  /// The names of the authors, without the outlet itself.
  var byline: String? {
    let names = names(in: article[anyOf: "author", "creator"])
      .filter { !$0.hasPrefix("http") && !$0.isSameLine(as: outlet) }
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
  }

  /// Whom and what the article is about or mentions.
  var subjects: [NamedSubject] {
    let named = ["about", "mentions"].flatMap { article[$0]?.list ?? [] }.prefix(200)
    return named.compactMap { subject(resolved($0)) }.distinct
  }

  private func subject(_ value: JSONValue) -> NamedSubject? {
    guard let name = PlainWords.read(value["name"]?.text) else { return nil }
    let identifier = value["sameAs"]?.list.first?.text ?? value["@id"]?.text ?? value["url"]?.text
    return NamedSubject(name, kind: kind(of: value.linkedTypes), identifier: identifier)
  }

  private func kind(of types: [String]) -> NamedSubject.Kind {
    if types.contains("Person") { return .person }
    if types.contains(where: { $0.hasSuffix("Organization") || $0 == "Corporation" }) {
      return .organization
    }
    let places = ["Place", "Country", "City", "State", "AdministrativeArea"]
    return types.contains(where: places.contains) ? .place : .other
  }

  private func names(in value: JSONValue?) -> [String] {
    (value?.list ?? []).prefix(100).flatMap { entry -> [String] in
      let entry = resolved(entry)
      if let name = entry["name"] { return name.list.compactMap { PlainWords.read($0.text) } }
      return PlainWords.read(entry.text).map { [$0] } ?? []
    }
  }

  /// The object that a reference points to.
  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let id = value["@id"]?.text else { return value }
    return objects[id] ?? value
  }
}

extension JSONValue {
  /// The types of an object in JSON-LD, without the address of their vocabulary.
  fileprivate var linkedTypes: [String] {
    (self["@type"]?.list ?? []).compactMap { type in
      type.text.map { String($0.split { $0 == "/" || $0 == "#" || $0 == ":" }.last ?? "") }
    }
  }
}

extension [NamedSubject] {
  /// The subjects, each once.
  var distinct: [NamedSubject] {
    var seen: Set<NamedSubject> = []
    return filter { seen.insert($0).inserted }
  }
}
