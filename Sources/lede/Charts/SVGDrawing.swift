/// A chart as an SVG document: well-formed whatever the text in it is, legible on light and on dark, and
/// with a title and a description for who cannot see it.
struct SVGDrawing {
  /// What a shape or text is, which decides how it looks.
  enum Look: String {
    case text, muted, number, grid, mention, quotation, refusal, bar, cell
  }

  /// Where text stands to its place.
  enum Anchor: String {
    case start, middle, end
  }

  private let title, description: String
  private let width, height: Double
  private var body = ""

  /// An empty drawing of that size, in pixels.
  init(title: String, description: String, width: Double, height: Double) {
    self.title = title
    self.description = description
    self.width = width
    self.height = height
  }

  /// Adds text with its baseline at `y`.
  mutating func text(
    _ text: String, x: Double, y: Double, _ look: Look = .text, anchor: Anchor = .start
  ) {
    body += "<text class=\"\(look.rawValue)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
    body += "text-anchor=\"\(anchor.rawValue)\">\(Self.escaped(text))</text>\n"
  }

  /// Adds text that begins at a place and is turned by so many degrees.
  mutating func text(_ text: String, x: Double, y: Double, turnedBy degrees: Double) {
    let place = (Self.number(x), Self.number(y))
    body += "<text class=\"text\" x=\"\(place.0)\" y=\"\(place.1)\" "
    body += "transform=\"rotate(\(Self.number(degrees)) \(place.0) \(place.1))\">"
    body += "\(Self.escaped(text))</text>\n"
  }

  /// Adds a rectangle, with what is said where the mouse rests on it.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ look: Look,
    saying words: String = ""
  ) {
    body += "<rect class=\"\(look.rawValue)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
    body += "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    body += words.isEmpty ? "/>\n" : "><title>\(Self.escaped(words))</title></rect>\n"
  }

  /// Adds a line.
  mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, _ look: Look
  ) {
    body += "<line class=\"\(look.rawValue)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" "
    body += "x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>\n"
  }

  /// The document.
  var document: String {
    let size = (Self.number(width), Self.number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size.0)" height="\(size.1)" \
      viewBox="0 0 \(size.0) \(size.1)" role="img" aria-labelledby="title desc">
      <title id="title">\(Self.escaped(title))</title>
      <desc id="desc">\(Self.escaped(description))</desc>
      <style>\(Self.style)</style>
      <rect class="paper" width="100%" height="100%"/>
      \(body)</svg>

      """
  }

  /// Each kind of mark has a shape of its own; the colours keep 4.5 to 1 to both backgrounds.
  private static let style = """
    text { font: 12px ui-sans-serif, system-ui, "DejaVu Sans", Arial, sans-serif; fill: #1f2328 }
    .muted { fill: #59636e } .number { font-variant-numeric: tabular-nums }
    .paper { fill: #ffffff } .grid { stroke: #d1d9e0; fill: none }
    .mention, .bar { fill: #1f5fa8 } .quotation { fill: #2e6b34 } .cell { fill: #1f5fa8 }
    .refusal { stroke: #b3261e; stroke-width: 2; fill: none }
    @media (prefers-color-scheme: dark) {
    text { fill: #e6e6e1 } .muted { fill: #a5adb6 } .paper { fill: #1a1c20 }
    .grid { stroke: #3d444d } .mention, .bar { fill: #8fc4f5 } .quotation { fill: #9cc77f }
    .cell { fill: #3f7fc0 } .refusal { stroke: #ff8f80 }
    }
    """

  /// A length with at most two digits behind the point.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }

  /// Text for XML: its marks escaped, and no character that XML forbids or that turns the direction.
  static func escaped(_ text: String) -> String {
    InertText.of(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
