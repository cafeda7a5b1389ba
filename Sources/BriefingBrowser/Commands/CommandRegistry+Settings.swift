extension CommandRegistry {
  static let settingCommands: [Command] = [
    Command(
      .textWiden, "wider", "Make the lines of text longer", keys: [.character("+")], in: article),
    Command(
      .textNarrow, "narrower", "Make the lines of text shorter", keys: [.character("-")],
      in: article),
    Command(
      .linearToggle, "linear", "Show one thing at a time, for screen readers and braille displays",
      keys: [.function(7)], in: everywhere),
    Command(
      .mouseToggle, "mouse", "Let the mouse move the cursor, scroll and choose; or no more",
      keys: [.function(8)], in: everywhere),
    Command(
      .tourToggle, "tour", "Take the tour of lede, or leave it", keys: [.function(9)],
      in: everywhere.union([.selection])),
  ]
}
