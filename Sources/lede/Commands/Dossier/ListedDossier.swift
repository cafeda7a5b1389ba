import BriefingModel

/// A dossier as JSON.
struct ListedDossier: Encodable {
  struct Role: Encodable {
    var text: String
    var first, last: String?
    var articles: Int
  }

  struct Count: Encodable {
    var name: String
    var kind: String?
    var articles: Int
  }

  struct Month: Encodable {
    var month: String
    var articles, mentions, quotations: Int
  }

  var name, kind: String
  var aliases: [String]
  var articles, mentions: Int
  var first, last: String?
  var roles: [Role]
  var companions, outlets: [Count]
  var months: [Month]
  /// Those that name the actor, the newest first.
  var articleList: [ListedArticle]
  var quotations: [LedgerRow]

  init(_ dossier: ActorDossier, _ entries: [ShelfEntry], quotations: [LedgerRow]) {
    let actor = dossier.actor
    name = actor.name
    kind = actor.kind.rawValue
    aliases = actor.aliases
    articles = actor.articleCount
    mentions = actor.mentionCount
    first = actor.firstDate?.description
    last = actor.lastDate?.description
    roles = dossier.roles.map {
      Role(
        text: $0.wording, first: $0.firstDate?.description, last: $0.lastDate?.description,
        articles: $0.articleCount)
    }
    companions = dossier.companions.map {
      Count(name: $0.name, kind: $0.kind.rawValue, articles: $0.articleCount)
    }
    outlets = dossier.outlets.map { Count(name: $0.name, articles: $0.articleCount) }
    months = dossier.months.map {
      Month(
        month: $0.month.description, articles: $0.articleCount, mentions: $0.mentionCount,
        quotations: $0.quotationCount)
    }
    articleList = entries.map(ListedArticle.init)
    self.quotations = quotations
  }
}
