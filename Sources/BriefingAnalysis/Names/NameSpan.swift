import BriefingModel

/// A name: tokens that name one actor, without titles before it.
struct NameSpan: Hashable {
  /// Its tokens.
  var tokens: Range<Int>
  /// What it names.
  var kind: Actor.Kind
}
