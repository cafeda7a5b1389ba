import BriefingModel

/// What the word at the cursor of a query can become: the name of a field, or what a field takes.
struct QueryCompletion: Hashable {
  /// One of the possibilities.
  struct Choice: Hashable {
    /// What stands in the place of the word.
    let text: String
    /// What it is for.
    let summary: String
  }

  /// The possibilities, those that begin as the word does.
  let choices: [Choice]
  /// The text up to the word, and from the cursor on.
  private let before: String
  private let after: String

  /// What can be typed at the cursor of a line.
  init(_ line: Prompt) {
    let head = line.text.prefix(line.cursor)
    after = String(line.text.dropFirst(line.cursor))
    let word = String(
      head.reversed().prefix { !$0.isWhitespace && !"()\"“”".contains($0) }.reversed())
    before = String(head.dropLast(word.count))
    choices =
      word.isEmpty
      ? []
      : Self.choices.filter { choice in
        choice.text.hasPrefix(word.lowercased()) && choice.text != word.lowercased()
      }.filter { word.contains(":") || $0.text.hasSuffix(":") }
  }

  /// The line with as much of the word as all possibilities share, and where its cursor then stands;
  /// nil where there is none.
  var completed: (text: String, cursor: Int)? {
    guard let first = choices.first else { return nil }
    let shared = choices.dropFirst().reduce(first.text) { shared, choice in
      String(zip(shared, choice.text).prefix { $0 == $1 }.map(\.0))
    }
    let head = before + shared
    return (head + after, head.count)
  }

  /// Everything that can be completed, from the declaration of the fields.
  private static let choices: [Choice] = SearchField.allCases.flatMap { field -> [Choice] in
    let values: [String] =
      switch field {
      case .kind: StatementKind.allCases.map(\.rawValue)
      case .state: SearchState.allCases.map(\.rawValue)
      case .speaker: ["unknown"]
      default: []
      }
    return [Choice(text: field.rawValue + ":", summary: field.summary)]
      + values.map { Choice(text: "\(field.rawValue):\($0)", summary: "") }
  }
}
