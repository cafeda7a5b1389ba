/// What an element of HTML is for the text of a page.
enum ElementKind: Equatable {
  /// Part of a line of text ("em"), or unknown.
  case inline
  case lineBreak
  case link
  case paragraph
  case heading(UInt8)
  case preformatted
  case list(isNumbered: Bool)
  case listItem
  case blockQuote
  case quote
  case caption
  case table
  case row
  case cell
  /// Any other element that stands on lines of its own.
  case block
  /// The element that a page marks as its article or main part.
  case main
  /// What never belongs to the article: scripts, controls, navigation.
  case furniture
  /// What belongs to the page by its name, and may yet hold all of it.
  case suspect

  init(_ name: String) {
    switch name {
    case "br": self = .lineBreak
    case "a": self = .link
    case "p": self = .paragraph
    case "h1": self = .heading(1)
    case "h2": self = .heading(2)
    case "h3": self = .heading(3)
    case "h4": self = .heading(4)
    case "h5": self = .heading(5)
    case "h6": self = .heading(6)
    case "pre", "listing", "xmp": self = .preformatted
    case "ul", "menu", "dir": self = .list(isNumbered: false)
    case "ol": self = .list(isNumbered: true)
    case "li": self = .listItem
    case "blockquote": self = .blockQuote
    case "q": self = .quote
    case "figcaption", "caption": self = .caption
    case "table": self = .table
    case "tr": self = .row
    case "td", "th": self = .cell
    case "article", "main": self = .main
    case "aside", "form", "header": self = .suspect
    case "script", "style", "noscript", "template", "svg", "svg:svg", "nav", "footer", "button",
      "select", "textarea", "input", "label", "iframe", "object", "embed", "video", "audio",
      "canvas", "map", "dialog", "head", "title", "noframes", "frameset", "del", "rp", "rt",
      "option", "datalist", "progress", "meter", "applet", "amp-ad", "amp-sidebar":
      self = .furniture
    case "html", "body", "div", "section", "center", "dl", "dt", "dd", "figure", "hr", "address",
      "fieldset", "legend", "details", "summary", "hgroup", "thead", "tbody", "tfoot", "blink",
      "article-body", "search":
      self = .block
    default: self = Self.isAMPFurniture(name) ? .furniture : .inline
    }
  }

  /// Elements of AMP that show what they load, in place of which they hold other words.
  private static func isAMPFurniture(_ name: String) -> Bool {
    name.hasPrefix("amp-")
      && !["amp-accordion", "amp-fit-text", "amp-layout", "amp-selector", "amp-truncate-text"]
        .contains(name)
  }

  /// Whether the text before and after the element is on other lines.
  var breaksText: Bool {
    switch self {
    case .inline, .link, .lineBreak, .quote: false
    default: true
    }
  }
}
