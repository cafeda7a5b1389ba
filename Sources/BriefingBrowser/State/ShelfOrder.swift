/// What the articles on the shelf are ordered by.
public enum ShelfOrder: String, Sendable, Hashable, CaseIterable {
  /// When they came into the library, the newest first.
  case added
  /// When they were published, the newest first, those without a date last.
  case date
  /// The headline.
  case headline
  /// The outlet, then as they came; those without one last.
  case outlet
  /// Those that were not read yet first.
  case unread
  /// How many quotations were found, the most first.
  case quotations

  /// The order in words.
  var title: String {
    switch self {
    case .added: "the newest in the library first"
    case .date: "the newest published first"
    case .headline: "by headline"
    case .outlet: "by outlet"
    case .unread: "unread first"
    case .quotations: "most quotations first"
    }
  }

  /// The order that comes after it, round the end.
  var next: ShelfOrder {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
