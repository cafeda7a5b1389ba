import BriefingModel

/// An actor of the library as JSON.
struct ListedRegisteredActor: Encodable {
  var id: Int64
  var name, kind: String
  var aliases: [String]
  var role, first, last: String?
  var articles, mentions, quotations: Int

  init(_ actor: RegisteredActor) {
    id = actor.id.rawValue
    name = actor.name
    kind = actor.kind.rawValue
    aliases = actor.aliases
    role = actor.role
    first = actor.firstDate?.description
    last = actor.lastDate?.description
    articles = actor.articleCount
    mentions = actor.mentionCount
    quotations = actor.quotationCount
  }
}
