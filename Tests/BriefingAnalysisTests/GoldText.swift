import BriefingModel

/// The text of a briefing as its gold file is held against it: places of exact words, and words.
struct GoldText {
  let article: Article
  private let words: [Passage]

  init(_ article: Article) {
    self.article = article
    words = Self.words(of: article.text)
  }

  /// The one place where `exact` stands, or the place with that number, from 1.
  ///
  /// - Throws: `GoldError` where it stands nowhere, or in several places and no number is given.
  func place(of exact: String, occurrence: Int? = nil) throws -> Passage {
    let found = places(of: exact, in: article.text.passage)
    if let occurrence, found.indices.contains(occurrence - 1) { return found[occurrence - 1] }
    guard let place = found.first, found.count == 1, occurrence == nil else {
      throw GoldError("“\(exact)” stands in \(found.count) places of the briefing")
    }
    return place
  }

  /// Whether `exact` stands anywhere in the text, as whole words.
  func holds(_ exact: String) -> Bool {
    places(of: exact, in: article.text.passage).contains(where: isWhole)
  }

  /// The place of `exact` in the paragraph of `passage`, outside it, and next to it.
  ///
  /// - Throws: `GoldError` where there is none.
  func place(of exact: String, beside passage: Passage) throws -> Passage {
    let block = article.blockIndex(atOrBefore: passage.start).map { article.blocks[$0].passage }
    let found = places(of: exact, in: block ?? passage)
      .filter { place in
        !place.overlaps(passage) && isWhole(place)
      }
    let nearest = found.min { left, right in
      Self.distance(left, passage) < Self.distance(right, passage)
    }
    guard let nearest else {
      throw GoldError("“\(exact)” does not stand beside “\(article.text[passage])”")
    }
    return nearest
  }

  /// The words of a passage by where they start, those of `hole` aside, without a leading "that".
  func words(of passage: Passage, without hole: Passage? = nil) -> Set<Int> {
    var found = words.filter { word in
      word.overlaps(passage) && hole.map { !word.overlaps($0) } ?? true
    }
    if let word = found.first, found.count > 1, article.text[word].lowercased() == "that" {
      found.removeFirst()
    }
    return Set(found.map(\.start))
  }

  private func places(of exact: String, in passage: Passage) -> [Passage] {
    let needle = Array(exact.utf8)
    let utf8 = article.text.utf8
    guard let first = needle.first, passage.count >= needle.count else { return [] }
    return (passage.start...passage.end - needle.count).compactMap { start in
      let range = start..<start + needle.count
      return utf8[start] == first && utf8[range].elementsEqual(needle) ? Passage(range) : nil
    }
  }

  /// Whether no word is cut at the ends of a place.
  private func isWhole(_ place: Passage) -> Bool {
    !words.contains { $0.overlaps(place) && !place.contains($0) }
  }

  private static func distance(_ place: Passage, _ passage: Passage) -> Int {
    max(passage.start - place.end, place.start - passage.end)
  }

  private static func words(of text: ArticleText) -> [Passage] {
    var words: [Passage] = []
    var start: Int?
    var offset = 0
    for character in text[text.passage] {
      let isPart = character.isLetter || character.isNumber
      if isPart, start == nil { start = offset }
      if !isPart, let begin = start {
        words.append(Passage(begin, offset))
        start = nil
      }
      offset += character.utf8.count
    }
    if let begin = start { words.append(Passage(begin, offset)) }
    return words
  }
}
