import CNcurses
import Glibc

/// What the machine knows about the terminal's type: its entry in the terminfo database.
struct TerminalType {
  /// The type's name, as in TERM.
  let name: String
  /// What makes the terminal look as it did before a program took the whole screen.
  let farewell: [UInt8]
  /// What else is switched on while the terminal is in use.
  let modes: TerminalModes
  /// What its special keys send, by the names of terminfo ("kcuu1").
  let keySequences: [String: [UInt8]]

  /// Looks `name` up for the terminal behind a file descriptor. Where `colorTerm`, which is COLORTERM,
  /// says that the terminal has more colours than the type, or where the type takes numbers of colours
  /// for shades, its relative with the palette of 256 is used, if there is one.
  ///
  /// - Throws: `typeNotSet`, `typeUnknown` or `typeTooSimple`.
  init(name: String?, colorTerm: String? = nil, descriptor: Int32) throws(TerminalError) {
    guard let name, !name.isEmpty else { throw .typeNotSet }
    if let relative = Self.relativeWithPalette(
      of: name, colorTerm: colorTerm, descriptor: descriptor),
      let type = try? TerminalType(name: relative, colorTerm: nil, descriptor: descriptor)
    {
      self = type
      return
    }
    var status: Int32 = 0
    let result = setupterm(name, descriptor, &status)
    let entry = curses_current_terminal()
    defer { if result == OK { del_curterm(entry) } }
    guard result == OK || status == 1 else { throw .typeUnknown(name) }
    guard result == OK, Self.string("cup") != nil else { throw .typeTooSimple(name) }
    self.name = name
    modes = TerminalModes(
      paste: (Self.string("BE") ?? [], Self.string("BD") ?? []),
      hasMouse: Self.string("kmous") != nil)
    farewell =
      modes.off
      + ["sgr0", "op", "cnorm", "rmkx", "rmcup"].flatMap { Self.string($0) ?? [] } + [0x0D]
    keySequences = TerminfoKeys.names.reduce(into: [:]) { sequences, name in
      sequences[name] = Self.string(name)
    }
  }

  /// The type to try instead of `name` for the sake of its colours; nil where it is good as it is.
  private static func relativeWithPalette(
    of name: String, colorTerm: String?, descriptor: Int32
  ) -> String? {
    let isRich = colorTerm == "truecolor" || colorTerm == "24bit"
    let family = name.split(separator: "-", maxSplits: 1)
    if family.count == 2, family[1].hasPrefix("direct") { return "\(family[0])-256color" }
    return isRich && !name.hasSuffix("256color") ? "\(name)-256color" : nil
  }

  /// A string of the entry, without the pauses (`$<5>`) that terminals of old needed.
  private static func string(_ capability: String) -> [UInt8]? {
    guard let text = tigetstr(capability), Int(bitPattern: text) != -1 else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(
      UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(truncatingIfNeeded: $0) })[
        ...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
