import BriefingModel

extension BrowserState {
  /// Runs a command about the versions of an article and its copies.
  mutating func runVersionCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .articleVersions, .shelfCopies: return openVersions()
    case .versionCompare: return compareChosen()
    default: return []
    }
  }

  /// The article whose versions a command is about.
  var articleHere: ArticleID? {
    if let reader { return reader.articleID }
    return context == .shelf ? shelf.selected?.id : nil
  }

  private mutating func openVersions() -> [BrowserEffect] {
    guard let id = articleHere else { return [] }
    if versions?.article != id { versions = nil }
    views.append(ViewState(content: .versions(id)))
    return [.loadVersions(id)]
  }

  /// Takes what the library holds on the versions of an article.
  mutating func takeVersions(_ known: ArticleVersions) {
    versions = known
    guard let place = views.lastIndex(where: { $0.content == .versions(known.article) }) else {
      return
    }
    let list = VersionList(known)
    views[place].list.selected = list.selectable(from: 0, down: true) ?? 0
    keepSelectionsVisible()
  }

  /// Opens what the chosen entry stands for: a copy to be read, or else the wording that differs.
  mutating func openVersionEntry() -> [BrowserEffect] {
    guard let versions, case .versions = views.last?.content else { return [] }
    let place = activeListState.selected
    if let id = VersionList(versions).article(at: place), id != reader?.articleID {
      if let here = jumpHere { jumps.record(here) }
      return [.openArticle(id)]
    }
    return compareChosen()
  }

  private mutating func compareChosen() -> [BrowserEffect] {
    guard let versions,
      let comparison = VersionList(versions).comparison(at: activeListState.selected)
    else {
      message = Message("There is no other wording of it to compare")
      return []
    }
    return compare(comparison)
  }

  /// Opens the change in which the chosen bookmark lost its words.
  mutating func showWhatChanged() -> [BrowserEffect] {
    guard let bookmark = bookmarkHere else { return [] }
    return compare(
      .versions(bookmark.article, from: bookmark.version, to: bookmark.version + 1))
  }

  /// Opens two texts put beside each other.
  mutating func compare(_ comparison: Comparison) -> [BrowserEffect] {
    if compared?.comparison != comparison { compared = nil }
    views.append(ViewState(content: .comparison(comparison)))
    return [.compare(comparison)]
  }

  /// Takes two texts that were put beside each other.
  mutating func takeComparison(_ texts: ComparedTexts) {
    compared = texts
    keepSelectionsVisible()
  }

  /// Goes from a paragraph of the comparison to its place in the article as it is now.
  mutating func openComparedParagraph() -> [BrowserEffect] {
    guard case .comparison(let comparison) = views.last?.content, let compared,
      let start = ComparisonList(compared, isSpoken: false).start(at: activeListState.selected)
    else {
      message = Message("These words are not in the newer text")
      return []
    }
    let position = ReadingPosition(top: start, cursor: start)
    return jump(to: Spot(article: comparison.article, position: position))
  }
}
