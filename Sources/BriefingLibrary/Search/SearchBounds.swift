/// How much a search does at once, and what it does another way, or not at all, beyond that.
struct SearchBounds {
  /// How many articles are ranked, or put in their order by date, at most.
  var candidates = Library.candidateLimit
  /// How many quotations with some words are looked through at most.
  var quotations = Library.quotationLimit
  /// A set of more articles costs more to make than the questions that it spares, where words are
  /// looked for.
  var set = 120_000
  /// The same where no words are looked for and articles are gone through by date until a page is
  /// filled.
  var setOfRows = 20_000
  /// Where a condition is met by fewer articles than these, larger sets than it are measured by it.
  var few = 2_000
  /// How many times the articles of such a condition a set may have: to ask one article takes about as
  /// long as to read so many along an index.
  var setRatio = 16
  /// To look an article up takes about as long as to go past so many by date.
  var walkedPerLookUp = 50
  /// How many registered actors have their articles brought into one order, each's being in order.
  var merged = 256
  /// How many quotations of speakers are read at most; where they said more, the quotations of each
  /// article are.
  var spoken = 120_000
  /// How many quotations that an index led to are asked for the rest at most.
  var asked = 1_500
}
