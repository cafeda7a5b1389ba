/// What is to be said of a speaker that was found.
package enum SpeakerVerdict: String, CaseIterable {
  /// The right actor, the right description, or rightly none.
  case right
  /// Somebody else, or anybody where the text does not say.
  case wrong
  /// A description without a name where the text names the speaker.
  case phrase
  /// None where there is one.
  case unknown
  /// The quotation itself was not found.
  case missed
}
