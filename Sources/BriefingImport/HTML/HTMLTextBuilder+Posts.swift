import BriefingModel

extension HTMLTextBuilder {
  /// Takes the time of a post of a live blog: it goes before the post's title, or is the title of one
  /// without. Of several times in a post the first one counts.
  ///
  /// - Returns: whether the element is a time in a post; its text is no part of the text then.
  mutating func takeTime(_ index: MarkupTree.Index) -> Bool {
    guard isLiveBlog, outline.tree.name(index) == "time", let post = post(around: index) else {
      return false
    }
    if post != lastPost, let time = outline.tree.text(of: index), time.utf8.count <= 60 {
      flush()
      lastPost = post
      postTime = time
    }
    return true
  }

  /// Takes the time of a post from a part of it that is passed over. O(size of the part).
  mutating func takeTime(within index: MarkupTree.Index) {
    guard isLiveBlog else { return }
    let time = outline.tree.descendants(of: index).first { outline.tree.name($0) == "time" }
    if let time { _ = takeTime(time) }
  }

  /// The element that holds a post and nothing else of the live blog.
  private func post(around index: MarkupTree.Index) -> MarkupTree.Index? {
    outline.tree.ancestors(of: index).prefix { $0 != root }.first { around in
      let name = outline.tree.name(around)
      return name == "article" || name == "li"
        || outline.tree.attribute("itemprop", of: around) == "liveBlogUpdate"
        || outline.tree.attribute("class", of: around)
          .map { PageHints.words(in: $0).contains(where: Self.posts.contains) } ?? false
    }
  }

  private static let posts: Set<String> = ["post", "block", "entry", "update"]
}
