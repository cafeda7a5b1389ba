import BriefingModel

/// The texts that an article has had, and its copies in other outlets.
struct VersionList: ListContent {
  private enum Entry {
    case heading(String)
    case note(String)
    case version(ArticleVersion)
    case copy(ShelfEntry)
  }

  /// What an entry leads to.
  enum Target: Hashable {
    /// The wording that differs.
    case comparison(Comparison)
    /// Another article.
    case article(ArticleID)
  }

  private let article: ArticleID
  private let newest: Int
  private let calendar: LocalCalendar
  private let entries: [Entry]

  init(_ known: ArticleVersions, calendar: LocalCalendar = .utc) {
    self.calendar = calendar
    article = known.article
    newest = known.versions.first?.number ?? 1
    let versions = known.versions.map(Entry.version)
    let copies = known.copies.map(Entry.copy)
    entries =
      [.heading("Versions")] + versions
      + (versions.count > 1 ? [] : [.note("The text never changed since it came")])
      + (copies.isEmpty ? [] : [.heading("Copies of the story")] + copies)
  }

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool {
    switch entries[index] {
    case .heading, .note: false
    case .version, .copy: true
    }
  }

  /// What an entry is compared with: a version with the one after it, the newest with the one before, a
  /// copy with the article.
  func comparison(at index: Int) -> Comparison? {
    guard entries.indices.contains(index) else { return nil }
    switch entries[index] {
    case .version(let version):
      guard newest > 1 else { return nil }
      let from = min(version.number, newest - 1)
      return .versions(article, from: from, to: from + 1)
    case .copy(let entry):
      return entry.id == article ? nil : .copies(from: article, to: entry.id)
    case .heading, .note: return nil
    }
  }

  /// The article that an entry stands for.
  func article(at index: Int) -> ArticleID? {
    guard entries.indices.contains(index), case .copy(let entry) = entries[index] else {
      return nil
    }
    return entry.id
  }

  private func day(of version: ArticleVersion) -> CalendarDate {
    calendar.day(of: version.added)
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .heading(let text):
      return ListItem(lines: (index == 0 ? [] : [[]]) + [[StyledText(" " + text, .heading)]])
    case .note(let text): return ListItem(lines: [[StyledText("   " + text, .metadata)]])
    case .version(let version):
      let name = version.number == newest ? "\(version.number), as it is now" : "\(version.number)"
      return ListItem(
        lines: [
          [
            StyledText("   " + name.padded(to: 20), .text),
            StyledText(version.metadata.headline.singleLine, .headline),
          ]
        ],
        detail: [StyledText("came \(day(of: version)) ", .metadata)])
    case .copy(let entry):
      let isHere = entry.id == article
      let outlet = entry.metadata.outlet?.singleLine ?? "outlet unknown"
      return ListItem(
        lines: [
          [
            StyledText(isHere ? " ▸ " : "   ", .heading),
            StyledText(DisplayWidth.truncate(outlet, to: 18).padded(to: 20)),
            StyledText(entry.metadata.headline.singleLine, .headline),
          ]
        ],
        detail: [
          StyledText(
            (columns >= 60 ? "article \(entry.id.rawValue)" : "").padded(to: columns >= 60 ? 14 : 0)
              + (entry.metadata.date?.description ?? "").padded(to: 11), .metadata)
        ])
    }
  }
}
