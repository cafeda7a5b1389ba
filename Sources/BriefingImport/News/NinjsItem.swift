import BriefingModel

/// The fields of a ninjs item, under the names that its versions have for them: lower case in
/// version 1, plural and with literals in 2, camel case in 3.
struct NinjsItem {
  private let item: JSONValue

  init(_ item: JSONValue) {
    self.item = item
  }

  /// The text: markup before plain text, the longest of several.
  var body: NewsArticleBuilder.Body? {
    let bodies = item["bodies"]?.list ?? []
    let marked = bodies.filter { isMarkup($0) }.compactMap { $0["value"]?.rawText }
    let plain = bodies.filter { !isMarkup($0) }.compactMap { $0["value"]?.rawText }
    let html =
      longest(marked)
      ?? item[anyOf: "body_html", "body_xhtml", "body_nitf", "body_xml"]?.rawText
    if let html { return .html(html) }
    let text =
      longest(plain) ?? item[anyOf: "body_text", "body_plain", "description_text"]?.rawText
      ?? longest((item["descriptions"]?.list ?? []).compactMap { $0["value"]?.rawText })
    return text.map { .plain($0) }
  }

  private func isMarkup(_ body: JSONValue) -> Bool {
    let type = body[anyOf: "contenttype", "contentType"]?.text ?? ""
    if type.isEmpty { return body["value"]?.rawText?.contains("</") ?? false }
    return type.contains("html") || type.contains("xml")
  }

  private func longest(_ texts: [String]) -> String? {
    texts.max { $0.utf8.count < $1.utf8.count }
  }

  /// What is known about the article; the headline is empty where there is none.
  var metadata: Article.Metadata {
    Article.Metadata(
      headline: headline ?? "", byline: byline, outlet: outlet, dateline: dateline, date: date,
      url: url, language: item["language"]?.text, section: section, subjects: subjects)
  }

  private var headline: String? {
    let headlines = item["headlines"]?.list ?? []
    let main = headlines.first { $0["role"]?.text?.hasSuffix("main") ?? false } ?? headlines.first
    return PlainWords.read(main?["value"]?.text ?? item["headline"]?.text ?? item["name"]?.text)
  }

  private var byline: String? {
    let text = PlainWords.read(item[anyOf: "byline", "by", "bylines"]?.list.first?.text)
    if let text { return text.prefix(3).lowercased() == "by " ? String(text.dropFirst(3)) : text }
    let names = (item["contributors"]?.list ?? []).compactMap { $0["name"]?.text }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private var outlet: String? {
    let sources = item[anyOf: "infosources", "infosource", "infoSources"]?.list ?? []
    let named = sources.lazy.compactMap { $0["name"]?.text ?? $0["literal"]?.text }.first
    return named
      ?? item[anyOf: "copyrightholder", "copyrightHolder", "source", "provider"]?.text
  }

  private var dateline: String? { item[anyOf: "dateline", "located"]?.text }

  private var date: CalendarDate? {
    let keys = [
      "datepublished", "firstcreated", "firstCreated", "contentcreated", "contentCreated",
      "versioncreated", "versionCreated",
    ]
    return keys.lazy.compactMap { PublicationDate.read(item[$0]?.text) }.first
  }

  private var url: String? {
    let uri = item[anyOf: "canonical", "url", "uri"]?.text
    return uri.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private var section: String? {
    PlainWords.read(
      item[anyOf: "section", "sections"]?.list.first.flatMap { $0["name"]?.text ?? $0.text })
  }

  /// The persons, organisations and places that the item names, with their codes.
  private var subjects: [NamedSubject] {
    let kinds: [(NamedSubject.Kind, [String])] = [
      (.person, ["person", "people"]), (.organization, ["organisation", "organisations"]),
      (.place, ["place", "places"]), (.other, ["event", "events"]),
    ]
    return kinds.flatMap { kind, keys in
      keys.flatMap { item[$0]?.list ?? [] }.prefix(500).compactMap { subject($0, kind: kind) }
    }.distinct
  }

  private func subject(_ value: JSONValue, kind: NamedSubject.Kind) -> NamedSubject? {
    guard let name = PlainWords.read(value["name"]?.text ?? value["literal"]?.text) else {
      return nil
    }
    let code = value["code"]?.text
    let scheme = value["scheme"]?.text.map { $0 + ":" } ?? ""
    let identifier = value["uri"]?.text ?? code.map { scheme + $0 } ?? value["literal"]?.text
    return NamedSubject(name, kind: kind, identifier: identifier == name ? nil : identifier)
  }
}
