import BriefingBrowser

/// How cells of a role look on a terminal of a certain depth, in the terms of ncurses.
struct Appearance: Hashable {
  /// A colour's number in the palette; -1 is the terminal's own colour.
  typealias ColorNumber = Int16

  /// The colour of the character.
  var foreground: ColorNumber
  /// The colour behind it.
  var background: ColorNumber
  /// Whatever else is done to the character.
  var attributes: Style.Attributes

  /// Fits a style to what the terminal can show.
  init(_ style: Style, depth: ColorDepth) {
    guard depth > .none else {
      self.init(foreground: -1, background: -1, attributes: style.monochrome)
      return
    }
    self.init(
      foreground: style.foreground.map { Self.number(of: $0, depth: depth) } ?? -1,
      background: style.background.map { Self.number(of: $0, depth: depth) } ?? -1,
      attributes: style.attributes)
    if depth == .basic { reduceToBasicColors() }
  }

  private init(
    foreground: ColorNumber, background: ColorNumber, attributes: Style.Attributes
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  private static func number(of paint: Paint, depth: ColorDepth) -> ColorNumber {
    let number = depth == .extended ? paint.extended ?? paint.ansi : min(paint.ansi, 15)
    return ColorNumber(number)
  }

  /// With 8 colours bold stands for bright. Bright black would be black on black where bold is not
  /// bright, so grey becomes the terminal's own colour, dimmed.
  private mutating func reduceToBasicColors() {
    if foreground == 8 {
      foreground = -1
      attributes.insert(.dim)
    } else if foreground > 8 {
      foreground -= 8
      attributes.insert(.bold)
    }
    if background >= 8 { background -= 8 }
  }
}
