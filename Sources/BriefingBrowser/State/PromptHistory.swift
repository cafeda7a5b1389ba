import BriefingModel

/// The lines that were typed into a prompt before, to be called up again.
struct PromptHistory: Hashable, Sendable {
  /// The lines, the latest last.
  private(set) var lines: [String] = []
  /// The line that is shown of them; nil while the reader types one.
  private var place: Int?
  /// What was typed before the first one was called up: those that begin so are gone through.
  private var typed = ""

  /// The line typed last.
  var latest: String? { lines.last }

  /// Remembers a line that was typed.
  mutating func record(_ line: String) {
    place = nil
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > TypedLine.limit { lines.removeFirst() }
  }

  /// Puts lines of earlier sittings, the latest last, before those of this one.
  mutating func resume(_ earlier: [String]) {
    let earlier = earlier.filter { !lines.contains($0) }
      .suffix(TypedLine.limit - min(TypedLine.limit, lines.count))
    lines = earlier + lines
    place = place.map { $0 + earlier.count }
  }

  /// Forgets which line is shown.
  mutating func reset() { place = nil }

  /// Whether there is a line before the one that is shown.
  func hasEarlier(_ shown: String) -> Bool { earlier(shown) != nil }

  /// Whether there is a line after the one that is shown.
  var hasLater: Bool { place != nil }

  private func earlier(_ shown: String) -> Int? {
    let typed = place == nil ? shown : typed
    return lines[..<(place ?? lines.count)].lastIndex { $0.hasPrefix(typed) }
  }

  /// The line before the one that is shown, of those that begin as what was typed; nil where there is
  /// none.
  mutating func before(_ shown: String) -> String? {
    guard let earlier = earlier(shown) else { return nil }
    if place == nil { typed = shown }
    place = earlier
    return lines[earlier]
  }

  /// The line after the one that is shown, in the end what was typed; nil where none is shown.
  mutating func after() -> String? {
    guard let place else { return nil }
    self.place = lines[(place + 1)...].firstIndex { $0.hasPrefix(typed) }
    return self.place.map { lines[$0] } ?? typed
  }
}
