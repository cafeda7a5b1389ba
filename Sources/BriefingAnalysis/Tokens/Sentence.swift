/// A sentence as a range of tokens.
struct Sentence: Hashable {
  /// Its tokens; never none.
  var tokens: Range<Int>
  /// The block that it belongs to.
  var block: Int
}
