import BriefingModel

/// Gives names that mean the same actor one identity.
///
/// Needs `tokens`, `sentences` and `names`. Adds `actors` with their aliases, and `mentions` by name,
/// by alias and in the credits of pictures.
struct ActorResolver: AnalysisStage {
  let lexicon: Lexicon
  let nicknames: Nicknames

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    var persons = PersonIdentities(
      tokens: draft.tokens, utf8: draft.utf8, nicknames: nicknames)
    var groups = GroupIdentities(tokens: draft.tokens, lexicon: lexicon)
    for (index, name) in draft.names.enumerated() {
      if index & 0x3FF == 0 { try draft.checkCancellation() }
      if name.kind != .person {
        groups.add(name)
      } else if PersonIdentities.isFull(name.tokens, in: draft.tokens) {
        persons.addFull(name.tokens)
      } else {
        persons.addLone(name.tokens)
      }
    }
    persons.tellNamesakes()
    try groups.unite(draft)
    var builder = ActorBuilder(tokens: draft.tokens, utf8: draft.utf8)
    for (index, name) in draft.names.enumerated() {
      if index & 0x3FF == 0 { try draft.checkCancellation() }
      let identity =
        name.kind == .person ? persons.identity(of: name.tokens) : groups.identity(of: name)
      builder.add(name, identity: identity)
    }
    (draft.actors, draft.mentions) = builder.finish()
    let credits = PictureCredits(draft, lexicon: lexicon)
    for index in draft.mentions.indices where credits.contain(draft.mentions[index].passage) {
      draft.mentions[index].form = .credit
    }
  }
}

/// Which actor a name is of, before the actors have their numbers.
enum Identity: Hashable {
  case person(Int)
  case group(Int)
}
