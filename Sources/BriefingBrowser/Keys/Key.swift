/// A key as the reader pressed it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printing character, the space among them.
  case character(Character)
  /// A letter or sign with Control held, in lower case.
  case control(Character)
  /// The function key of that number, from 1.
  case function(Int)
  /// Text that was pasted; it is never taken for keys.
  case pasted(String)
  /// The mouse, where it is used, in its turn among the keys.
  case mouse(MouseAction)
  /// The terminal's window has the keyboard now, or has it no more.
  case focused(Bool)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
}
