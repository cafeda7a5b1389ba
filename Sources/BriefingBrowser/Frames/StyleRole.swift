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
  case quoteMixed
  case quoteIndirect
  case quoteFocused
  case cue
  case noComment
  case actorPerson
  case actorOrganization
  case actorPlace
  case actorFocused
  case lit
  case litCurrent
  case selection
  case bookmark
  case border
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
  public var name: String { Self.names[Int(rawValue)] }

  /// The role of that name.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }

  /// The names in the order of the cases: a word that starts with a capital begins a new part.
  private static let names: [String] = allCases.map { role in
    String(describing: role).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "." + letter.lowercased() : String(letter)
    }
  }
}
