/// A way of moving that the text and the lists share.
enum Motion: Hashable {
  case line(Int)
  case character(Int)
  case word(Int)
  case lineStart, lineEnd
  case page(Int)
  case halfPage(Int)
  case top, bottom
  case scroll(Int)
  /// The entry of a list with that number, from 0, headings not counted.
  case entry(Int)

  /// The motion that a command stands for; nil where it is no motion.
  init?(_ command: CommandID) {
    switch command {
    case .moveDown: self = .line(1)
    case .moveUp: self = .line(-1)
    case .moveLeft: self = .character(-1)
    case .moveRight: self = .character(1)
    case .moveWordForward: self = .word(1)
    case .moveWordBack: self = .word(-1)
    case .moveLineStart: self = .lineStart
    case .moveLineEnd: self = .lineEnd
    case .movePageDown: self = .page(1)
    case .movePageUp: self = .page(-1)
    case .moveHalfPageDown: self = .halfPage(1)
    case .moveHalfPageUp: self = .halfPage(-1)
    case .moveTop: self = .top
    case .moveBottom: self = .bottom
    case .scrollDown: self = .scroll(1)
    case .scrollUp: self = .scroll(-1)
    default: return nil
    }
  }

  /// The motion so many times.
  func multiplied(by times: Int) -> Motion {
    switch self {
    case .line(let step): .line(step * times)
    case .character(let step): .character(step * times)
    case .word(let step): .word(step * times)
    case .page(let step): .page(step * times)
    case .halfPage(let step): .halfPage(step * times)
    case .scroll(let step): .scroll(step * times)
    case .lineStart, .lineEnd, .top, .bottom, .entry: self
    }
  }
}
