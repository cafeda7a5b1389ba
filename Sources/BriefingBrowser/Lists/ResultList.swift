import BriefingModel

/// The articles that a search of the library found, each with the words around what was looked for.
struct ResultList: ListContent {
  let found: FoundArticles

  /// From this many columns on, outlet and date stand beside the headline.
  private static let columnsForSource = 72
  private static let excerptLines = 2

  var count: Int { found.count }

  func isSelectable(_ index: Int) -> Bool { true }

  func selectableCount(before index: Int) -> Int { index }

  func entry(numbered number: Int) -> Int { min(max(0, number), max(0, count - 1)) }

  func entry(from index: Int, by step: Int) -> Int { min(max(0, index + step), max(0, count - 1)) }

  func item(at index: Int, columns: Int) -> ListItem {
    guard let hit = found.hit(at: index) else {
      return ListItem(lines: [[StyledText(" …", .metadata)], [], []])
    }
    let known = [hit.outlet, hit.date?.description].compactMap(\.self)
    // By its number, two texts of one headline can be told apart.
    let source = (known.isEmpty ? ["article \(hit.article.rawValue)"] : known)
      .joined(separator: " · ").singleLine
    let isWide = columns >= Self.columnsForSource
    var lines = [[StyledText(" "), StyledText(hit.headline.singleLine, .headline)]]
    if !isWide, !source.isEmpty { lines.append([StyledText(" "), StyledText(source, .metadata)]) }
    lines += excerpt(of: hit, columns: max(10, columns - 4)).map { [StyledText("   ")] + $0 }
    return ListItem(
      lines: lines + [[]],
      detail: isWide && !source.isEmpty ? [StyledText(source + " ", .metadata)] : [])
  }

  /// The words around what was looked for, in lines, with what was looked for set off.
  private func excerpt(of hit: SearchHit, columns: Int) -> [[StyledText]] {
    // Byte by byte, so that the passages stay where they are.
    let utf8 = hit.excerpt.utf8.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
    var pieces: [StyledText] = []
    var offset = 0
    let add = { (end: Int, role: StyleRole) in
      guard end > offset, end <= utf8.count else { return }
      pieces.append(StyledText(String(decoding: utf8[offset..<end], as: UTF8.self), role))
      offset = end
    }
    for match in hit.matches {
      add(match.start, .text)
      add(match.end, .lit)
    }
    add(utf8.count, .text)
    return Array(pieces.wrapped(to: columns).prefix(Self.excerptLines))
  }
}
