/// How much a search does at once, and what it does another way, or not at all, beyond that.
struct SearchBounds {
  /// How many articles are ranked, or put in their order by date, at most.
  var candidates = Library.candidateLimit
  /// How many quotations with some words are looked through at most.
  var quotations = Library.quotationLimit
  /// A set of more articles costs more to make than the rows that it spares.
  var set = 30_000
  /// How many times the articles of the rarest condition a set may have: with more, too few of them are
  /// asked for.
  var setRatio = 4
  /// How many registered actors have their articles brought into one order, each's being in order.
  var merged = 256
  /// How many quotations are looked up in about the time in which a page is filled by going through
  /// the articles.
  var rareQuotations = 2_000
  /// Of the quotations with some words, those of speakers that said no more are looked for among what
  /// these said.
  var ofSpeaker = 20_000
}
