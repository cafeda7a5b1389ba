import BriefingImport
import BriefingModel

/// A small lexicon and readers with it, so that the tests do not change with the one that ships.
enum Sample {
  static let lexicon = """
    # A lexicon for tests.
    [furniture]
    enable read mode
    0% font size
    published: updated:
    for the latest headlines, follow *
    share this article*
    sign up for our *
    simply sign up to *
    stay informed with free updates
    your browser does not support *
    do you have a story? *
    advertisement
    image
    we use cookies*
    © 0 *
    categories: *
    [trailer]
    most read
    [related]
    read more
    more on this story
    related stories
    see also
    sources
    [related line]
    read more: *
    [caption]
    photo: *
    *(ap photo*)
    * image: *
    [byline]
    by *
    [outlet]
    reuters
    the harbour post
    [heading]
    introduction
    [month]
    january jan = 1
    march mar = 3
    may = 5
    august aug = 8
    september sept sep = 9
    november nov = 11
    [date word]
    monday tuesday wednesday published updated am gmt st
    """

  static func read(_ text: String, name: String = "page.txt") throws -> Article {
    try ArticleReader(furniture: Array(lexicon.utf8)).read(Array(text.utf8), name: name)
  }
}

extension Article {
  /// The blocks as lines of "kind: text", with a line break as "/".
  var outline: [String] {
    blocks.map { block in
      let text = text[block.passage].split(separator: "\n").joined(separator: "/")
      return "\(block.kind)\(block.level > 0 ? String(block.level) : ""): \(text)"
    }
  }

  /// The texts of the blocks of a kind.
  func texts(_ kind: Block.Kind) -> [String] {
    blocks.filter { $0.kind == kind }.map { text[$0.passage] }
  }

  /// The titles of the sections, "-" where there is none.
  var titles: [String] { sections.map { $0.title.map { text[$0] } ?? "-" } }
}
