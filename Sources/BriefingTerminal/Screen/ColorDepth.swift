/// How many colours a terminal can show.
public enum ColorDepth: Int, Sendable, CaseIterable, Comparable {
  /// None: roles differ by attributes alone.
  case none = 0
  /// The 8 basic ones; bright ones are made of them.
  case basic = 8
  /// The 8 basic ones and their bright forms.
  case bright = 16
  /// The fixed palette of 256.
  case extended = 256

  /// Depths are ordered by the number of colours.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The depth of a terminal that says it has `count` colours. One with millions takes numbers as
  /// shades and not as places in a palette, except for the first 8.
  init(count: Int) {
    switch count {
    case ..<8: self = .none
    case ..<16: self = .basic
    case ..<256: self = .bright
    case 256: self = .extended
    default: self = .basic
    }
  }
}
