extension CommandPalette {
  /// An entry that fits.
  struct Fit: Hashable, Sendable {
    /// How what was typed fits an entry, the best last.
    enum Rank: Int, Comparable {
      /// Some words of a command's help fit: it has to be chosen to be run.
      case described
      /// It can be meant: a place, or a command by the beginnings of its name's words.
      case meant
      /// It is called so.
      case named

      static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    let entry: Int
    var rank = Rank.described
    var score = 0
    /// The scalars of its text that were typed.
    var places: [Int] = []
  }
}
