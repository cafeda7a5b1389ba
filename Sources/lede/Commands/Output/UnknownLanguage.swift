/// What is said of a text in a language that lede does not read.
enum UnknownLanguage {
  /// What the reader misses, and what is there all the same.
  static let note =
    "this text is not in English. lede reads quotations in English only, and of the names it shows "
    + "those that it knows."
}
