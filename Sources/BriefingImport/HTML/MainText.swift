/// Finds the part of a page that is its article.
struct MainText {
  /// The element that holds the article.
  let root: MarkupTree.Index
  /// Where the article begins in it: what stands before belongs to the page.
  let start: MarkupTree.Index

  /// An element is the article's as long as this share of the page's prose stands in it.
  private static let mainShare = 0.7

  /// Looks for the smallest element with most of the page's prose, and then goes out again to the
  /// article that it stands in, so that the summary above the text is not lost. O(n).
  ///
  /// - Parameter title: the element with the headline, where there is one.
  init?(_ outline: PageOutline, title: MarkupTree.Index?) {
    let tree = outline.tree
    guard var root = tree.roots.max(by: { outline.prose[$0] < outline.prose[$1] }) else {
      return nil
    }
    while let main = Self.mainChild(of: root, outline) { root = main }
    root = Self.article(around: root, outline, title: title)
    self.root = root
    guard let title, tree.contains(root, title) else {
      start = root
      return
    }
    let before = (root..<title).reduce(0) { sum, index in
      tree.isText(index) && !outline.isDropped[index]
        ? sum + outline.textLength[index] - outline.linkLength[index] : sum
    }
    start = before * 5 > outline.textLength[root] ? root : title
  }

  private static func mainChild(
    of index: MarkupTree.Index, _ outline: PageOutline
  ) -> MarkupTree.Index? {
    let share = outline.prose[index] * mainShare
    return outline.tree.children(of: index).first { child in
      outline.prose[child] > 0 && outline.prose[child] >= share && !outline.isDropped[child]
        && isContainer(child, outline)
    }
  }

  private static func isContainer(_ index: MarkupTree.Index, _ outline: PageOutline) -> Bool {
    guard !outline.tree.isText(index) else { return false }
    switch outline.kind(index) {
    case .paragraph, .heading, .listItem, .blockQuote, .caption, .link, .preformatted, .lineBreak,
      .row, .quote:
      return false
    default: return true
    }
  }

  /// The element that the page marks as its article, or the one that holds the headline too, where
  /// there is little else in it; the root itself otherwise.
  private static func article(
    around root: MarkupTree.Index, _ outline: PageOutline, title: MarkupTree.Index?
  ) -> MarkupTree.Index {
    let tree = outline.tree
    let around = Array(tree.ancestors(of: root))
    if let article = around.first(where: { tree.name($0) == "article" }),
      outline.prose[article] > 0
    {
      return article
    }
    guard let title, !tree.contains(root, title),
      let shared = around.first(where: { tree.contains($0, title) })
    else { return root }
    let added = outline.textLength[shared] - outline.textLength[root]
    return added * 4 < outline.textLength[root] || tree.name(shared) == "main" ? shared : root
  }
}
