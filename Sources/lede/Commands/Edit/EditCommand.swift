import ArgumentParser
import BriefingImport
import BriefingLibrary
import BriefingModel

/// `lede edit`: corrects what is known about an article.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct the headline, outlet, date, address and section of an article.",
    discussion: """
      What is not named stays; an empty text takes away what was known. What you set stays as you
      set it when a new version of the article comes.
      """)

  @Option(help: "The headline.")
  var headline: String?
  @Option(help: "Who wrote it.")
  var byline: String?
  @Option(help: "The publication.")
  var outlet: String?
  @Option(help: "When it was published: 2023-11-05, 2023-11 or 2023.")
  var date: String?
  @Option(help: "Its address.")
  var url: String?
  @Option(help: "The section of the publication that it is from.")
  var section: String?

  @Argument(help: "The number of an article.")
  var article: Int64

  func validate() throws {
    if let date, !date.isEmpty, CalendarDate(iso: date) == nil {
      throw ValidationError("--date is a day, month or year such as 2023-11-05, and not \(date)")
    }
    if let url, !url.isEmpty, !WebAddress.isOfWeb(url) || WebAddress(url) == nil {
      throw ValidationError("--url is an address such as https://post.example/1, and not \(url)")
    }
    guard !changes.isEmpty else {
      throw ValidationError(
        "say what to correct, such as --outlet NAME; lede show \(article) prints what is known")
    }
    if headline?.isEmpty == true { throw ValidationError("An article has a headline.") }
  }

  func run() throws {
    let library = try Workspace().library()
    let id = ArticleID(rawValue: article)
    guard var metadata = try library.article(id)?.metadata else { throw LibraryError.noArticle(id) }
    for change in changes { change(&metadata) }
    try library.keep(metadata, of: id)
    let facts = [
      metadata.headline, metadata.byline.map { "By \($0)" }, metadata.outlet, metadata.section,
      metadata.date?.description, metadata.url,
    ].compactMap(\.self)
    try StandardOutput.write(
      Paragraph(
        "Article \(article): " + facts.joined(separator: " · "), width: StandardOutput.width
      ).lines)
  }

  /// What is to be changed, one by one.
  private var changes: [(inout Article.Metadata) -> Void] {
    let texts: [(WritableKeyPath<Article.Metadata, String?>, String?)] = [
      (\.byline, byline), (\.outlet, outlet), (\.section, section),
      (\.url, url.map { WebAddress($0)?.text ?? "" }),
    ]
    return texts.compactMap { part, text in
      text.map { text in { $0[keyPath: part] = text.isEmpty ? nil : text } }
    }
      + [
        headline.map { text in { $0.headline = text } },
        date.map { text in { $0.date = CalendarDate(iso: text) } },
      ].compactMap(\.self)
  }
}
