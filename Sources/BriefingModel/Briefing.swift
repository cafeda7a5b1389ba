/// An article with everything that was found in it.
public struct Briefing: Hashable, Sendable {
  /// The article.
  public var article: Article
  /// What was found in it.
  public var findings: Findings

  /// An article with what was found in it; nothing was yet, unless `findings` says otherwise.
  public init(article: Article, findings: Findings = Findings()) {
    self.article = article
    self.findings = findings
  }

  /// The name a reader sees for a speaker; nil for an unknown one.
  public func name(of speaker: Speaker) -> String? {
    switch speaker {
    case .actor(let id): findings[id].name
    case .anonymous(let description): description
    case .unknown: nil
    }
  }
}
