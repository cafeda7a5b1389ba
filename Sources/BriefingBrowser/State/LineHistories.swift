import BriefingModel

/// What the reader typed before, by what it was typed for.
struct LineHistories: Hashable, Sendable {
  private var histories: [TypedLine.Kind: PromptHistory] = [:]
  /// The lines that are still to be written down.
  private var unwritten: [TypedLine] = []

  /// The lines of a kind.
  subscript(kind: TypedLine.Kind) -> PromptHistory {
    get { histories[kind] ?? PromptHistory() }
    set { histories[kind] = newValue }
  }

  /// Remembers a line that was typed; one of spaces alone is none.
  mutating func record(_ text: String, as kind: TypedLine.Kind) {
    guard !text.trimmed.isEmpty else { return self[kind].reset() }
    self[kind].record(text)
    unwritten.append(TypedLine(kind, text))
  }

  /// Takes the lines of earlier sittings, the oldest first.
  mutating func resume(_ lines: [TypedLine]) {
    for (kind, lines) in Dictionary(grouping: lines, by: \.kind) {
      self[kind].resume(lines.map(\.text))
    }
  }

  /// Gives out the lines that are to be written down, once.
  mutating func takeUnwritten() -> [TypedLine] {
    defer { unwritten = [] }
    return unwritten
  }
}
