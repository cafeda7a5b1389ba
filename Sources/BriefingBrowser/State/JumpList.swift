import BriefingModel

/// A place that was jumped from: in an article that is open, of the library, or both.
struct Jump: Hashable, Sendable {
  /// Which opening of an article it is in; nil for a place of an earlier sitting.
  var document: DocumentID?
  /// The article's number; nil until it has been kept in the library.
  var article: ArticleID?
  /// The place.
  var place: Place
  /// The view that lay over it, for the way back; nil where the text was read.
  var view: ViewState?

  /// The place as the library keeps it.
  var spot: Spot? {
    article.map {
      Spot(article: $0, position: ReadingPosition(top: place.top, cursor: place.cursor))
    }
  }

  /// Whether both are the same place of the same article.
  func isSamePlace(as other: Jump) -> Bool {
    if view != nil || other.view != nil { return view == other.view && article == other.article }
    return place.cursor == other.place.cursor && isSameArticle(as: other)
  }

  /// Whether both are in the same article.
  func isSameArticle(as other: Jump) -> Bool {
    if let document, document == other.document { return true }
    return article != nil && article == other.article
  }
}

/// The places that the reader jumped from, to go back to and forward again, in all articles.
struct JumpList: Hashable, Sendable {
  private(set) var jumps: [Jump] = []
  /// How many of the places lie behind the reader.
  private var position = 0

  /// The most places that are kept.
  static let limit = 100

  /// Whether there is a place to go back to.
  var canGoBack: Bool { position > 0 }
  /// Whether there is a place to go forward to.
  var canGoForward: Bool { position + 1 < jumps.count }
  /// The place jumped from last.
  var latest: Jump? { jumps.last }
  /// The places that can be kept over restarts.
  var spots: [Spot] { jumps.compactMap(\.spot) }

  /// Remembers a place that is jumped from; the places ahead are forgotten.
  mutating func record(_ jump: Jump) {
    jumps.removeSubrange(position...)
    jumps.removeAll { $0.isSamePlace(as: jump) }
    jumps.append(jump)
    if jumps.count > Self.limit { jumps.removeFirst() }
    position = jumps.count
  }

  /// The place before, with `current` kept to come forward to again; nil where there is no other.
  mutating func goBack(from current: Jump?) -> Jump? {
    var target = position - 1
    if let current {
      while target >= 0, jumps[target].isSamePlace(as: current) { target -= 1 }
    }
    guard target >= 0 else { return nil }
    if position == jumps.count, let current { jumps.append(current) }
    position = target
    return jumps[target]
  }

  /// The place that was gone back from.
  mutating func goForward() -> Jump? {
    guard canGoForward else { return nil }
    position += 1
    return jumps[position]
  }

  /// Puts the places of the sitting before behind those of this one.
  mutating func resume(_ spots: [Spot]) {
    let earlier = spots.suffix(Self.limit - min(Self.limit, jumps.count)).map { spot in
      Jump(
        article: spot.article,
        place: Place(top: spot.position.top, cursor: spot.position.cursor))
    }
    jumps = earlier + jumps
    position += earlier.count
  }

  /// Takes what number an open article has got.
  mutating func identify(_ document: DocumentID, as article: ArticleID) {
    for index in jumps.indices where jumps[index].document == document {
      jumps[index].article = article
    }
  }

  /// Forgets the places that nothing leads to once an article is closed.
  mutating func close(_ document: DocumentID) {
    for index in jumps.indices.reversed() where jumps[index].document == document {
      jumps[index].document = nil
      guard jumps[index].article == nil else { continue }
      jumps.remove(at: index)
      if index < position { position -= 1 }
    }
  }
}
