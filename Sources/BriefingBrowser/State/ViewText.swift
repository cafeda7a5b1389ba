import BriefingModel

/// What a view shows, all of it and not only what is on the screen, as lines of plain text.
///
/// Made off the main thread: the lines of a long article are many.
public struct ViewText: Sendable {
  private enum Source {
    case article(Article, showsFurniture: Bool)
    case list(any ListContent)
  }

  /// What the view is called.
  public let title: String
  private let source: Source
  /// The columns that lines are broken at.
  private let columns: Int

  /// The text of the view on top; nil where there is none.
  init?(_ state: BrowserState) {
    columns = max(20, min(state.size.columns, 80))
    if let list = state.activeList {
      title = state.context.title
      source = .list(list)
    } else if let reader = state.reader {
      title = reader.headline
      source = .article(reader.article, showsFurniture: reader.showsFurniture)
    } else {
      return nil
    }
  }

  /// The lines; every character in them can be printed without harm. O(length of the view).
  public var lines: [String] {
    switch source {
    case .list(let list):
      (0..<list.count).flatMap { list.item(at: $0, columns: columns).printed(columns: columns) }
    case .article(let article, let showsFurniture):
      article.blocks.filter { showsFurniture || $0.kind != .furniture }.enumerated()
        .flatMap { number, block in
          let lines = PrintableText(article.text[block.passage]).lines(width: columns)
          return number == 0 ? lines : [""] + lines
        }
    }
  }
}

extension ViewText: Hashable {
  /// Two are the same where they come from views of the same title and width.
  public static func == (left: ViewText, right: ViewText) -> Bool {
    left.columns == right.columns && left.title == right.title
  }

  /// Hashes what makes two the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(columns)
    hasher.combine(title)
  }
}

extension ListItem {
  /// The rows as plain text.
  func printed(columns: Int) -> [String] {
    lines.enumerated().map { number, line in
      let left = PrintableText(line.map(\.text).joined()).text
      let right = PrintableText((number == 0 ? detail : []).map(\.text).joined()).text
      guard !right.isEmpty else { return left.trimmedEnd }
      let room = max(1, columns - DisplayWidth.columns(of: right) - 1)
      return (DisplayWidth.truncate(left, to: room).padded(to: room + 1) + right).trimmedEnd
    }
  }
}

extension String {
  /// The string without spaces at its end.
  var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
