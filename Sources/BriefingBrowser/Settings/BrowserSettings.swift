/// How the reader wants the browser: keys, text, panes, mouse.
public struct BrowserSettings: Sendable, Equatable {
  /// The commands under the reader's keys.
  public var commands = CommandRegistry.standard
  /// The most columns that a line of text gets; within `textWidths`.
  public var textWidth = 76
  /// The lists beside the text.
  public var panes = PaneSettings()
  /// Whether the screen is made for a screen reader or a braille display: one thing at a time, from
  /// the left edge, without lines and signs, the cursor on what is being read.
  public var isLinear = false
  /// Whether the mouse moves the cursor, scrolls and chooses passages.
  public var usesMouse = false
  /// Whether text that runs from right to left is put into its order on the screen; false leaves that
  /// to a terminal that does it itself.
  public var reordersText = true
  /// The days of the reader's clock.
  public var calendar = LocalCalendar.utc

  /// The characters that charts are drawn with.
  public var chartGlyphs = ChartGlyphs.unicode
  /// What bars in lists are drawn with; nil where they would only be in the way of a voice.
  var drawnGlyphs: ChartGlyphs? { isLinear ? nil : chartGlyphs }

  /// The rows above the status line that are taken for the tour.
  var panelRows = 0

  /// What `textWidth` may be, in columns.
  public static let textWidths = 20...500
  /// By how many columns the text grows or shrinks with one key.
  static let textWidthStep = 4

  /// The settings of a reader who has set nothing.
  public init() {}
}

/// The lists beside the text, on a screen with room for them.
public struct PaneSettings: Sendable, Hashable {
  /// Whether lists stand beside the text at all; where not, each has the screen to itself.
  public var isShown = true
  /// The columns of the outline and the actors; nil chooses by the width of the screen.
  public var left: Int?
  /// The columns of the quotations; nil chooses by the width of the screen.
  public var right: Int?

  /// What `left` and `right` may be, in columns.
  public static let widths = 16...200

  /// Panes as the screen has room for them.
  public init() {}
}
