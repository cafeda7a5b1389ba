/// The places that the reader jumped from, to go back to and forward again.
public struct JumpList: Hashable, Sendable {
  private var places: [Place] = []
  /// How many of the places lie behind the reader.
  private var position = 0

  /// The most places that are kept.
  static let limit = 100

  /// Whether there is a place to go back to.
  var canGoBack: Bool { position > 0 }
  /// Whether there is a place to go forward to.
  var canGoForward: Bool { position + 1 < places.count }

  /// Remembers a place that is jumped from; the places ahead are forgotten.
  mutating func record(_ place: Place) {
    places.removeSubrange(position...)
    if places.last?.cursor != place.cursor { places.append(place) }
    if places.count > Self.limit { places.removeFirst() }
    position = places.count
  }

  /// The place before, with `current` kept to come forward to again.
  mutating func goBack(from current: Place) -> Place? {
    guard canGoBack else { return nil }
    if position == places.count { places.append(current) }
    position -= 1
    return places[position]
  }

  /// The place that was gone back from.
  mutating func goForward() -> Place? {
    guard canGoForward else { return nil }
    position += 1
    return places[position]
  }
}
