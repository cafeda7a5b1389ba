import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede edit`: corrects what is known about an article.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct the headline, outlet, date, address and section of an article.",
    discussion: "What is not named stays; an empty text takes away what was known.")

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
    guard [headline, byline, outlet, date, url].contains(where: { $0 != nil }) else {
      throw ValidationError(
        "say what to correct, such as --outlet NAME; lede show \(article) prints what is known")
    }
    if headline?.isEmpty == true { throw ValidationError("An article has a headline.") }
  }

  func run() throws {
    let library = try Surroundings().shelf.library()
    let id = ArticleID(rawValue: article)
    guard var metadata = try library.article(id)?.metadata else { throw LibraryError.noArticle(id) }
    metadata.headline = headline ?? metadata.headline
    metadata.byline = Self.corrected(metadata.byline, by: byline)
    metadata.outlet = Self.corrected(metadata.outlet, by: outlet)
    metadata.url = Self.corrected(metadata.url, by: url)
    metadata.section = Self.corrected(metadata.section, by: section)
    if let date { metadata.date = CalendarDate(iso: date) }
    try library.keep(metadata, of: id)
  }

  private static func corrected(_ old: String?, by new: String?) -> String? {
    guard let new else { return old }
    return new.isEmpty ? nil : new
  }
}
