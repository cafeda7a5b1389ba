import BriefingBrowser
import CNcurses

/// The looks of every role on the present screen: attributes and a colour pair of ncurses for each.
///
/// The pairs belong to the screen that is set when the table is made.
struct AppearanceTable {
  /// What ncurses is told about a cell.
  struct Entry {
    var attributes: attr_t
    var pair: Int16
  }

  /// How many colours are used.
  let depth: ColorDepth
  private let entries: [Entry]

  /// Defines the colour pairs that `theme` needs, at most one a role. Where the terminal has too few
  /// of them the last roles go without colour.
  init(_ theme: Theme, depth: ColorDepth) {
    self.depth = depth
    var pairs = ColorPairs(available: depth == .none ? 0 : Int(curses_pair_count()))
    entries = StyleRole.allCases.map { role in
      let appearance = Appearance(theme[role], depth: depth)
      return Entry(
        attributes: Self.attributes(appearance.attributes),
        pair: pairs.pair(foreground: appearance.foreground, background: appearance.background))
    }
  }

  /// The looks of a role. O(1).
  subscript(role: StyleRole) -> Entry { entries[Int(role.rawValue)] }

  private static func attributes(_ set: Style.Attributes) -> attr_t {
    let all: [(Style.Attributes, attr_t)] = [
      (.bold, CURSES_BOLD), (.dim, CURSES_DIM), (.italic, CURSES_ITALIC),
      (.underline, CURSES_UNDERLINE), (.reverse, CURSES_REVERSE),
    ]
    return all.reduce(0) { set.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

/// Hands out the colour pairs of a screen; pair 0 is the terminal's own two colours.
private struct ColorPairs {
  private struct Colors: Hashable {
    var foreground: Int16
    var background: Int16
  }

  private let available: Int
  private var numbers = [Colors(foreground: -1, background: -1): Int16(0)]

  init(available: Int) { self.available = available }

  mutating func pair(foreground: Int16, background: Int16) -> Int16 {
    let colors = Colors(foreground: foreground, background: background)
    if let number = numbers[colors] { return number }
    guard numbers.count < available else { return 0 }
    let number = Int16(numbers.count)
    guard init_pair(number, foreground, background) == OK else { return 0 }
    numbers[colors] = number
    return number
  }
}
