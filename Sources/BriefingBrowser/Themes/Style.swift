/// A colour as each kind of terminal can show it.
public struct Paint: Hashable, Sendable {
  /// One of the terminal's own 16 colours, 0 to 15.
  public var ansi: UInt8
  /// One of the 256 colours, 16 to 255, for a terminal that has them; nil where `ansi` serves both.
  public var extended: UInt8?

  /// A colour.
  public init(ansi: UInt8, extended: UInt8? = nil) {
    self.ansi = ansi
    self.extended = extended
  }
}

/// How cells of a role look.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to a character besides colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted, where the terminal can.
    public static let italic = Attributes(rawValue: 4)
    /// With a line under it.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the character; nil for the terminal's own.
  public var foreground: Paint?
  /// The colour behind it; nil for the terminal's own.
  public var background: Paint?
  /// The attributes on a terminal with colours.
  public var attributes: Attributes
  /// The attributes on a terminal without, or under NO_COLOR.
  public var monochrome: Attributes

  /// A style; without colours it looks the same unless `monochrome` says otherwise.
  public init(
    foreground: Paint? = nil, background: Paint? = nil, attributes: Attributes = [],
    monochrome: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
  }
}
