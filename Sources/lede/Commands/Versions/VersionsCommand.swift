import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede versions`: the texts that an article has had, and what differs between two of them.
struct VersionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "List the versions of an article and its copies, or compare two word by word.",
    discussion: """
      With --from, --to or --copy two texts are compared: [-words-] stand only in the older one, \
      {+words+} only in the newer one, and paragraphs that are the same are counted. By themselves \
      --from is the version before, and --to the newest. In JSON, "start" counts Unicode scalars of \
      the newer text.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "Compare this version with a later one.")
  var from: Int?

  @Option(help: "Compare this version with an earlier one.")
  var to: Int?

  @Option(help: "Compare the article with this one, which tells the same story.")
  var copy: Int64?

  @Argument(help: "The number of an article.")
  var article: Int64

  func validate() throws {
    guard copy == nil || from == nil && to == nil else {
      throw ValidationError(
        "compare two versions with --from and --to, or two articles with --copy")
    }
    try NumberOption.check("from", from, in: 1...NumberOption.most)
    try NumberOption.check("to", to, in: 1...NumberOption.most)
  }

  func run() throws {
    let library = try Workspace().library()
    let id = ArticleID(rawValue: article)
    let versions = try library.versions(of: id)
    guard let newest = versions.first?.number else { throw LibraryError.noArticle(id) }
    if let copy {
      let other = ArticleID(rawValue: copy)
      guard try library.article(other) != nil else { throw LibraryError.noArticle(other) }
      return try write(.copies(from: id, to: other), from: library)
    }
    guard from != nil || to != nil else {
      let known = ArticleVersions(
        article: id, versions: versions, copies: try library.story(of: id))
      return options.json
        ? try JSONOutput.write(ListedVersions(known))
        : try StandardOutput.write(VersionPage(known, width: options.tableWidth).lines)
    }
    let later = to ?? max(newest, 2)
    let earlier = from ?? later - 1
    for number in [earlier, later] where !versions.contains(where: { $0.number == number }) {
      throw Failure(
        "article \(article) has \(versions.count.counted("version")), and none of the number "
          + "\(number)", status: EX_NOINPUT)
    }
    guard earlier < later else {
      throw Failure("--from \(earlier) is not before --to \(later)", status: EX_USAGE)
    }
    try write(.versions(id, from: earlier, to: later), from: library)
  }

  private func write(_ comparison: Comparison, from library: Library) throws {
    guard let texts = try library.compared(comparison) else {
      throw Failure("one of the two texts is no longer in the library", status: EX_NOINPUT)
    }
    if options.json {
      try JSONOutput.write(ListedComparison(texts, newer: try library.newerText(of: comparison)))
    } else if texts.isChanged {
      try StandardOutput.write(texts.lines(columns: options.width))
    } else {
      try StandardOutput.write(["The two texts are the same, word by word."])
    }
  }
}

extension Library {
  /// The newer text of a comparison.
  fileprivate func newerText(of comparison: Comparison) throws -> ArticleText {
    let article =
      switch comparison {
      case .versions(let id, _, let to): try article(id, version: to)
      case .copies(_, let id): try article(id)
      }
    return article?.text ?? ArticleText("")
  }
}
