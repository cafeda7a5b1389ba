import BriefingModel

/// A dossier as text, up to its quotations.
struct DossierPage {
  private(set) var lines: [String] = []
  private let width: Int

  /// A page of at most `width` columns, with the newest of the articles.
  init(_ dossier: ActorDossier, _ articles: [ShelfEntry], width: Int) {
    self.width = width
    let actor = dossier.actor
    lines += Paragraph(actor.name, width: width).lines
    lines += Paragraph(Self.counts(actor), width: width).lines
    if !actor.aliases.isEmpty {
      lines += Paragraph("also: " + actor.aliases.joined(separator: "; "), width: width).lines
    }
    add(
      "Roles", ["From", "To", "Articles"], last: "Role",
      dossier.roles.map {
        [
          $0.firstDate?.description ?? "", $0.lastDate?.description ?? "",
          String($0.articleCount), $0.wording,
        ]
      })
    add(
      "Companions", ["Articles", "Kind"], last: "Name",
      dossier.companions.map { [String($0.articleCount), $0.kind.noun, $0.name] })
    add(
      "Outlets", ["Articles"], last: "Name",
      dossier.outlets.map { [String($0.articleCount), $0.name] })
    add(
      "Months", ["Month", "Articles", "Mentions", "Quotes"], last: "",
      dossier.months.map {
        [
          $0.month.description, String($0.articleCount), String($0.mentionCount),
          String($0.quotationCount), Self.bar($0.mentionCount, of: dossier.months),
        ]
      })
    add(
      "Articles", ["ID", "Date", "Outlet"], last: "Headline",
      articles.map {
        [
          String($0.id.rawValue), $0.metadata.date?.description ?? "", $0.metadata.outlet ?? "",
          $0.metadata.headline,
        ]
      })
    if actor.articleCount > articles.count {
      lines += ["", "(\(actor.articleCount - articles.count) more; --json has all)"]
    }
    lines.append("")
  }

  /// What is counted of an actor, in a line.
  private static func counts(_ actor: RegisteredActor) -> String {
    let dates = [actor.firstDate, actor.lastDate].compactMap { $0?.description }
    let span = dates.first == dates.last ? dates.first : dates.joined(separator: " to ")
    return "\(actor.kind.noun), articles: \(actor.articleCount), mentions: \(actor.mentionCount), "
      + "quotations: \(actor.quotationCount)" + (span.map { ", \($0)" } ?? "")
  }

  private mutating func add(
    _ title: String, _ columns: [String], last: String, _ rows: [[String]]
  ) {
    guard !rows.isEmpty else { return }
    var table = TextTable(
      columns.map {
        TextTable.Column(
          title: $0, isNumber: ["Articles", "Mentions", "Quotes", "ID"].contains($0),
          isWhole: ["From", "To", "Month", "Date"].contains($0))
      },
      last: last)
    for row in rows { table.add(row) }
    lines += ["", title, ""] + table.lines(width: width)
  }

  private static let barLength = 24

  private static func bar(_ count: Int, of months: [ActorMonth]) -> String {
    let most = max(months.map(\.mentionCount).max() ?? 1, 1)
    return String(repeating: "#", count: (count * barLength + most - 1) / most)
  }

  /// A dossier as Markdown, up to its quotations.
  static func markdown(_ dossier: ActorDossier, _ articles: [ShelfEntry]) -> [String] {
    let actor = dossier.actor
    var lines = ["# \(Markdown.escaped(actor.name))", "", counts(actor)]
    if !actor.aliases.isEmpty {
      lines += ["", "Also: " + actor.aliases.map(Markdown.escaped).joined(separator: "; ")]
    }
    func add(_ title: String, _ entries: [String]) {
      if !entries.isEmpty { lines += ["", "## \(title)", ""] + entries.map { "- " + $0 } }
    }
    add(
      "Roles",
      dossier.roles.map { role in
        let dates = [role.firstDate, role.lastDate].compactMap { $0?.description }
        let span = Set(dates).count == 1 ? dates[0] : dates.joined(separator: " to ")
        return Markdown.escaped(role.wording) + (span.isEmpty ? "" : " (\(span))")
      })
    add("Companions", dossier.companions.map { "\(Markdown.escaped($0.name)): \($0.articleCount)" })
    add("Outlets", dossier.outlets.map { "\(Markdown.escaped($0.name)): \($0.articleCount)" })
    add(
      "Articles",
      articles.map { article in
        let facts = [article.metadata.outlet, article.metadata.date?.description]
          .compactMap(\.self).map(Markdown.escaped)
        let address = article.metadata.url.map { " " + Markdown.link(to: $0) } ?? ""
        return ([Markdown.escaped(article.metadata.headline)] + facts).joined(separator: ", ")
          + address
      })
    return lines + [""]
  }
}
