/// A sign on the screen that no word beside it explains.
struct ScreenSign {
  let sign: String
  let meaning: String
  let role: StyleRole

  /// The signs of a screen.
  static func all(in context: CommandContext) -> [ScreenSign] {
    switch context {
    case .shelf: shelf
    case .text, .selection, .peek: margin + panes
    case .outline, .actors, .quotations, .dossier: panes
    default: []
    }
  }

  private init(_ sign: String, _ meaning: String, _ role: StyleRole) {
    self.sign = sign
    self.meaning = meaning
    self.role = role
  }

  private static let shelf = [
    ScreenSign("●", "not read yet", .bookmark),
    ScreenSign("×3", "three copies of one story, of which the first is shown", .heading),
    ScreenSign("v2", "the second wording of the article", .metadata),
    ScreenSign("▌2", "two bookmarks", .bookmark),
    ScreenSign("“6", "six quotations", .quoteDirect),
  ]

  private static let margin = [
    ScreenSign("?", "in the margin: a quotation begins whose speaker may be another", .doubtful),
    ScreenSign("▌", "in the margin: a bookmark", .bookmark),
    ScreenSign("→", "a link of the page", .metadata),
  ]

  private static let panes = [
    ScreenSign("Name?", "the speaker may be another: K says why", .doubtful),
    ScreenSign("“4 12", "four quotations, twelve mentions", .quoteDirect),
    ScreenSign("▸", "the section that you are in", .heading),
  ]
}
