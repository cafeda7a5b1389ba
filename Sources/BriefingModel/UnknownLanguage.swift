/// What is said of a text in a language that lede does not read.
public enum UnknownLanguage {
  /// What the reader misses, and what is there all the same.
  public static let note =
    "This text is not in English: lede reads quotations in English only, and shows of the names in "
    + "it those that it knows."
}
