import BriefingModel

/// A passage that was chosen in a list of the library's, and whose article is being opened.
struct WantedPassage: Hashable, Sendable {
  /// Where it is.
  enum Place: Hashable, Sendable {
    /// A quotation.
    case statement(Passage)
    /// Where some actors are named: the first one, beside the others if it can be.
    case mention([RegisteredActor])
  }

  var article: ArticleID
  var place: Place
  /// The dossier that it is from; nil where it is from another list.
  var dossier: RegisteredActor.ID?
  /// The views to go back to.
  var views: [ViewState]
}
