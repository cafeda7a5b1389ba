/// Articles as a newsroom has them after ten years: any number of them, the same for the same seed,
/// each one made from its place alone.
///
/// Shared actors that change their roles, twenty outlets, lengths around 450 words with a long tail,
/// several articles on one event that share a paragraph of background, and one in twelve a wire
/// story's copy in another outlet, cut and reworded.
struct GeneratedNewsroom {
  let seed: UInt64
  private let cast: NewsCast

  /// How many articles in a row are about the same events, two of each.
  private static let eventSpan = 12
  private static let copyShare = 1.0 / 12
  /// The days of which there is news: ten years.
  private static let days = 3_650

  init(seed: UInt64 = 20_151_109) {
    self.seed = seed
    cast = NewsCast(seed: seed)
  }

  /// The article at a place, from 0, of a newsroom of `count`: the later, the newer.
  func article(at place: Int, of count: Int) -> GeneratedArticle {
    var numbers = SeededNumbers(seed: seed, place: place)
    if place > 0, numbers.happens(Self.copyShare) {
      let original = max(0, place - 1 - numbers.below(40))
      if !isCopy(original) {
        return copy(of: story(at: original, count: count), at: place, &numbers)
      }
    }
    return story(at: place, count: count)
  }

  private func isCopy(_ place: Int) -> Bool {
    var numbers = SeededNumbers(seed: seed, place: place)
    return place > 0 && numbers.happens(Self.copyShare)
  }

  private func story(at place: Int, count: Int) -> GeneratedArticle {
    var numbers = SeededNumbers(seed: seed &+ 1, place: place)
    let day = place * Self.days / max(count, 1)
    var writer = StoryWriter(cast: cast, event: event(of: place), year: 2015 + day / 365)
    let length = wordCount(&numbers)
    writer.write(length, &numbers)
    return GeneratedArticle(
      headline: writer.headline, author: numbers.pick(cast.people).name,
      outlet: NewsPhrases.outlets[numbers.skewed(NewsPhrases.outlets.count)],
      date: Self.date(ofDay: day), paragraphs: writer.paragraphs, place: place, original: place)
  }

  /// An event that some articles near each other are about.
  private func event(of place: Int) -> NewsEvent {
    let group = place / Self.eventSpan
    return NewsEvent(
      cast: cast,
      numbers: SeededNumbers(seed: seed &+ 2, place: group * 6 + place % 6))
  }

  private func wordCount(_ numbers: inout SeededNumbers) -> Int {
    // The sum of four is near enough to a bell.
    let bell = (0..<4).reduce(0) { sum, _ in sum + numbers.fraction() } - 2
    return min(4_000, max(120, Int(450 * pow2(bell * 1.6))))
  }

  /// Two to a power, by the series of the exponential function.
  private func pow2(_ power: Double) -> Double {
    let argument = power * 0.693_147_180_56
    var (sum, term) = (1.0, 1.0)
    for index in 1..<24 {
      term *= argument / Double(index)
      sum += term
    }
    return sum
  }

  /// The copy that another outlet prints: its own headline, paragraphs cut at the end or left out, and
  /// a few words put differently.
  private func copy(
    of story: GeneratedArticle, at place: Int, _ numbers: inout SeededNumbers
  ) -> GeneratedArticle {
    var copy = story
    copy.place = place
    while copy.outlet == story.outlet { copy.outlet = numbers.pick(NewsPhrases.outlets) }
    if numbers.happens(0.5) {
      copy.headline = numbers.pick(NewsPhrases.times) + ": " + story.headline
    }
    let kept = 0.7 + 0.3 * numbers.fraction()
    copy.paragraphs = Array(
      story.paragraphs.prefix(max(2, Int(Double(story.paragraphs.count) * kept))))
    let share = numbers.fraction() * 0.04
    copy.paragraphs = copy.paragraphs.map { paragraph in
      paragraph.split(separator: " ").map { word in
        numbers.happens(share) ? numbers.pick(NewsPhrases.adjectives) : String(word)
      }.joined(separator: " ")
    }
    return copy
  }

  private static func date(ofDay day: Int) -> String {
    let (year, rest) = (2015 + day / 365, day % 365)
    let (month, monthDay) = (min(12, rest / 30 + 1), rest % 28 + 1)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(monthDay < 10 ? "0" : "")\(monthDay)"
  }
}
