extension ComparedTexts {
  /// Whether anything differs.
  public var isChanged: Bool { paragraphs.contains(where: \.isChanged) }

  /// The comparison as plain text, its lines at most `columns` wide, for output that is no screen.
  public func lines(columns: Int) -> [String] {
    let list = ComparisonList(self, isSpoken: false)
    return (0..<list.count).flatMap {
      list.item(at: $0, columns: columns).printed(columns: columns)
    }
  }
}
