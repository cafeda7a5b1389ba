import BriefingBrowser
import Testing

/// Every screen of the browser, with the keys that lead to it.
struct ScreenTable: CustomTestStringConvertible, Sendable {
  /// Its name, and that of the file it is recorded in.
  let name: String
  /// Where the keys are pressed.
  let start: Start
  let keys: String

  /// Where a screen is reached from.
  enum Start: String, Sendable {
    case article, shelf, emptyLibrary
  }

  var testDescription: String { name }

  /// The sizes that each is drawn in: a large terminal, the usual one, and hardly any.
  static let sizes = [(120, 40), (80, 24), (20, 5)].map { Size(columns: $0, rows: $1) }

  static let all: [ScreenTable] = [
    ScreenTable("shelf", .shelf, "j"), ScreenTable("shelf-folders", .shelf, "<Tab>j"),
    ScreenTable("shelf-filter", .shelf, "/ferr"), ScreenTable("shelf-empty", .emptyLibrary, ""),
    ScreenTable("shelf-delete", .shelf, "x"), ScreenTable("shelf-help", .shelf, "?"),
    ScreenTable("reader", ""), ScreenTable("reader-quotation", ">"),
    ScreenTable("reader-doubtful", ">>>>"), ScreenTable("reader-hidden-lines", "F"),
    ScreenTable("reader-actor-lit", "a<Enter>"), ScreenTable("reader-end", "G"),
    ScreenTable("outline", "o"), ScreenTable("actors", "ajj"), ScreenTable("quotations", "\"jj"),
    ScreenTable("dossier", "ad"), ScreenTable("search-typed", "/pier"),
    ScreenTable("search-done", "/pier<Enter>n"), ScreenTable("selection", ">v)"),
    ScreenTable("bookmark", ">M"), ScreenTable("note", ">eask her"),
    ScreenTable("tags", ">M#ports, sea"), ScreenTable("bookmarks", ">vetalk to her<Enter>B"),
    ScreenTable("bookmarks-none", "B"), ScreenTable("bookmark-delete", ">veask<Enter>M"),
    ScreenTable("hints", "f"), ScreenTable("palette", ":"), ScreenTable("palette-typed", ":pet"),
    ScreenTable("peek", ">K"), ScreenTable("peek-actor", "...K"), ScreenTable("help", "?"),
    ScreenTable("help-found", "?&quotation<Enter>"), ScreenTable("help-search", "?/mark<Enter>"),
    ScreenTable("mark", "m"),
    ScreenTable("message", "X"), ScreenTable("correct-quotation", ">c"),
    ScreenTable("correct-speaker", ">cshol"), ScreenTable("correct-actor", "ajc"),
    ScreenTable("correct-same", "ajcm"), ScreenTable("correct-name", "ajcr"),
    ScreenTable("corrections", ":corrections<Enter>"), ScreenTable("library-search", ";"),
    ScreenTable("library-found", ";harbour<Enter>j"),
    ScreenTable("library-mistake", ";harbour kind:x<Left><Left>"),
    ScreenTable("library-save", ";harbour<Enter>sports"), ScreenTable("versions", "V"),
    ScreenTable("comparison", "V<Enter>"), ScreenTable("library-actors", "A"),
    ScreenTable("library-dossier", "ajD"), ScreenTable("plot", "p"),
    ScreenTable("plot-mark", ">>pjl"), ScreenTable("chart-timeline", "P"),
    ScreenTable("chart-companions", "/Holm<Enter>P<Tab>"), ScreenTable("chart-matrix", "P<Tab>l"),
    ScreenTable("chart-outlets", "P<Tab><Tab>jl"), ScreenTable("chart-behind", "P<Tab>l<Enter>j"),
    ScreenTable("tour", "<F9>"), ScreenTable("linear-reader", "<F7>>"),
    ScreenTable("linear-shelf", .shelf, "<F7>j"), ScreenTable("linear-actors", "<F7>aj"),
    ScreenTable("linear-chart", "P<Tab><F7>l"), ScreenTable("linear-plot", "p<F7>jl"),
    ScreenTable("linear-dossier", "<F7>ajD"), ScreenTable("linear-correct", "<F7>>c"),
  ]

  private init(_ name: String, _ start: Start, _ keys: String) {
    self.name = name
    self.start = start
    self.keys = keys
  }

  private init(_ name: String, _ keys: String) { self.init(name, .article, keys) }

  /// The screen in a size.
  func frame(_ size: Size) throws -> Frame {
    var driver =
      switch start {
      case .article: Driver(size.columns, size.rows)
      case .shelf: Driver(shelf: SampleLibrary.entries, size.columns, size.rows)
      case .emptyLibrary: Driver(shelf: [], size.columns, size.rows)
      }
    driver.hasRegister = true
    try driver.press(keys)
    return BriefingBrowser.frame(of: driver.state)
  }
}
