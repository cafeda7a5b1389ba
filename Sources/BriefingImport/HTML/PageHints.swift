/// What the class, identifier and role of an element say about its part in a page. These are names
/// that page makers use, not words of a language that anyone reads.
enum PageHints {
  /// What the hints make of an element.
  enum Verdict {
    case none
    /// Furniture, unless it holds most of the page's text.
    case furniture
    /// Furniture, however much text it holds.
    case certainFurniture
    case caption
    /// A summary under the headline.
    case summary
    /// The body of the article.
    case articleBody
  }

  private static let furniture: Set<String> = [
    "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adslot", "dfp", "sponsor",
    "sponsored", "outbrain", "taboola", "promo", "promos", "promotion", "promoted", "teaser",
    "teasers", "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer",
    "masthead", "banner", "sidebar", "rail", "skip", "skiplink", "pagination", "pager", "paging",
    "comment", "cookie", "cookies", "consent", "gdpr", "onetrust", "ccpa", "share", "sharing",
    "shares", "sharebar", "sharethis", "sharedaddy", "addthis", "addtoany", "social", "follow",
    "related", "recommended", "recommendations", "recommendation", "recirc", "recirculation",
    "relatedlinks", "relatedposts", "speechify", "readmore", "morelinks", "jetpack-relatedposts",
    "newsletter", "newsletters",
    "subscribe", "subscription", "subscriptions", "signup", "paywall", "regwall", "login", "signin",
    "popular",
    "trending", "mostread", "mostpopular", "mostviewed", "popup", "modal", "overlay", "lightbox",
    "dialog", "tooltip", "toolbar", "tools", "taglist", "tags", "topics", "byline", "bylines",
    "author", "authors", "bio", "timestamp", "reactions", "likes", "rating", "feedback", "clap",
    "claps", "donate", "donation", "toc", "navbox", "catlinks", "editsection", "noprint",
    "infobox", "printfooter", "sistersitebox", "metabox", "ambox", "offscreen", "invisible",
    "readaloud", "pullquote", "pullquotes", "audioplayer", "videoplayer", "player", "poll", "quiz",
    "carousel", "powa", "gateway",
  ]
  private static let furniturePairs: Set<String> = [
    "sign up", "log in", "sign in", "most read", "most popular", "most viewed", "read more",
    "read next", "up next", "visually hidden", "sr only", "screen reader", "more stories",
    "more news", "story tools", "article meta", "post meta", "entry meta", "article tags",
    "post tags", "tag list", "widget area", "jump link", "mw indicators", "also like",
    "call out", "print only", "pull quote", "video container", "video block", "video player",
    "video title", "audio player", "audio title", "field audio", "inline message", "bottom of",
    "embed consent", "tax tag",
  ]
  private static let comments: Set<String> = ["comments", "commentlist", "disqus", "livefyre"]
  private static let furnitureRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist", "tooltip", "alert", "button",
  ]
  private static let summaries: Set<String> = [
    "subtitle", "standfirst", "dek", "deck", "summary", "subheadline", "subhead",
  ]
  private static let bodies: Set<String> = [
    "articlebody", "storybody", "article body", "story body", "entry content", "post content",
    "article content", "story content", "article text", "story text", "richtextstorybody",
  ]

  /// What the hints on an element say.
  static func verdict(_ tree: MarkupTree, _ index: MarkupTree.Index) -> Verdict {
    if let role = tree.attribute("role", of: index), furnitureRoles.contains(role) {
      return .furniture
    }
    if isHidden(tree, index) { return .furniture }
    if tree.attribute("itemprop", of: index) == "articleBody" { return .articleBody }
    let hints = ["class", "id", "data-component", "data-gu-name", "data-testid"]
      .compactMap { tree.attribute($0, of: index) }
    guard !hints.isEmpty else { return .none }
    return verdict(words: hints.flatMap { words(in: $0) })
  }

  private static func verdict(words: [String]) -> Verdict {
    if words.contains(where: comments.contains) { return .certainFurniture }
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    if words.contains("caption") || words.contains("figcaption") { return .caption }
    if words.contains(where: furniture.contains) || pairs.contains(where: furniturePairs.contains) {
      return .furniture
    }
    if words.contains(where: summaries.contains) { return .summary }
    let isBody = words.contains(where: bodies.contains) || pairs.contains(where: bodies.contains)
    return isBody ? .articleBody : .none
  }

  private static func isHidden(_ tree: MarkupTree, _ index: MarkupTree.Index) -> Bool {
    if tree.attribute("hidden", of: index) != nil { return true }
    if tree.attribute("aria-hidden", of: index) == "true" { return true }
    guard let style = tree.attribute("style", of: index) else { return false }
    let plain = style.prefix(400).filter { $0 != " " }.lowercased()
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// The words of a class or identifier: parted at white space, signs and inner capitals.
  static func words(in hint: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isAfterSmall = false
    for character in hint.unicodeScalars.prefix(400) {
      let isCapital = ("A"..."Z").contains(character)
      let isLetter = isCapital || ("a"..."z").contains(character)
      if !isLetter || isCapital && isAfterSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(character) }
      isAfterSmall = isLetter && !isCapital
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.lowercased() }
  }
}
