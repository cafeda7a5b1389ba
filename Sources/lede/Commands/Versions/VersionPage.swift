import BriefingBrowser
import BriefingModel

/// The versions of an article and its copies as text.
struct VersionPage {
  let lines: [String]

  /// A page of at most `width` columns, where it is not nil.
  init(_ known: ArticleVersions, width: Int?) {
    var versions = TextTable(
      [.init(title: "Version", isNumber: true), .init(title: "Came", isWhole: true)],
      last: "Headline")
    for version in known.versions {
      versions.add([
        String(version.number), LocalTime.text(version.added), version.metadata.headline,
      ])
    }
    var lines = versions.lines(width: width)
    if known.versions.count == 1 { lines += ["", "The text never changed since it came."] }
    if !known.copies.isEmpty {
      var copies = TextTable(
        [
          .init(title: "Copy", isNumber: true), .init(title: "Date", isWhole: true),
          .init(title: "Outlet", limit: 18),
        ], last: "Headline")
      for copy in known.copies where copy.id != known.article {
        copies.add([
          String(copy.id.rawValue), copy.metadata.date?.description ?? "",
          copy.metadata.outlet ?? "", copy.metadata.headline,
        ])
      }
      lines += [""] + copies.lines(width: width)
    }
    self.lines = lines
  }
}
