/// What a cell is part of. Views name roles, never colours; a `Theme` gives each role its looks.
public enum StyleRole: UInt8, Sendable, CaseIterable {
  case text
  case headline
  case heading
  case metadata
  case caption
  case furniture
  case link
  case quoteDirect
  case quoteIndirect
  case quoteFocused
  case quoteIndirectFocused
  /// An attribution that lede is not sure of.
  case doubtful
  case cue
  case noComment
  case actorPerson
  case actorOrganization
  case actorPlace
  case actorFocused
  case lit
  case litCurrent
  /// The letters that lead to something.
  case hint
  /// The letters of an entry that were typed.
  case match
  /// Words that stand only in the older or in the newer of two texts.
  case removed
  case added
  case selection
  case bookmark
  case border
  /// Where the reader is, in a chart.
  case chartPlace
  /// What stands for a number in a chart.
  case chartBar
  case paneTitle
  case paneTitleActive
  case listSelected
  case listSelectedInactive
  case listDetail
  case status
  case statusLit
  case footerKey
  case footerLabel
  case prompt
  case message
  case warning

  /// The role's name in a theme file and in `lede render --format roles` ("quote.direct").
  public var name: String {
    switch self {
    case .text: "text"
    case .headline: "headline"
    case .heading: "heading"
    case .metadata: "metadata"
    case .caption: "caption"
    case .furniture: "furniture"
    case .link: "link"
    case .quoteDirect: "quote.direct"
    case .quoteIndirect: "quote.indirect"
    case .quoteFocused: "quote.focused"
    case .quoteIndirectFocused: "quote.indirect.focused"
    case .doubtful: "doubtful"
    case .cue: "cue"
    case .noComment: "no.comment"
    case .actorPerson: "actor.person"
    case .actorOrganization: "actor.organization"
    case .actorPlace: "actor.place"
    case .actorFocused: "actor.focused"
    case .lit: "lit"
    case .litCurrent: "lit.current"
    case .hint: "hint"
    case .match: "match"
    case .removed: "removed"
    case .added: "added"
    case .selection: "selection"
    case .bookmark: "bookmark"
    case .border: "border"
    case .chartPlace: "chart.place"
    case .chartBar: "chart.bar"
    case .paneTitle: "pane.title"
    case .paneTitleActive: "pane.title.active"
    case .listSelected: "list.selected"
    case .listSelectedInactive: "list.selected.inactive"
    case .listDetail: "list.detail"
    case .status: "status"
    case .statusLit: "status.lit"
    case .footerKey: "footer.key"
    case .footerLabel: "footer.label"
    case .prompt: "prompt"
    case .message: "message"
    case .warning: "warning"
    }
  }

  /// The role of that name.
  public init?(name: String) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
