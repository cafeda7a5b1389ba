import CNcurses
import Glibc

/// What the machine knows about the terminal's type: its entry in the terminfo database.
struct TerminalType {
  /// The type's name, as in TERM.
  let name: String
  /// What makes the terminal look as it did before a program took the whole screen.
  let farewell: [UInt8]
  /// What has pasted text marked as such, and what ends that; empty where the terminal cannot.
  let pasteOn, pasteOff: [UInt8]
  /// What its special keys send, by the names of terminfo ("kcuu1").
  let keySequences: [String: [UInt8]]

  /// Looks `name` up for the terminal behind a file descriptor.
  ///
  /// - Throws: `typeNotSet`, `typeUnknown` or `typeTooSimple`.
  init(name: String?, descriptor: Int32) throws(TerminalError) {
    guard let name, !name.isEmpty else { throw .typeNotSet }
    var status: Int32 = 0
    let result = setupterm(name, descriptor, &status)
    let entry = curses_current_terminal()
    defer { if result == OK { del_curterm(entry) } }
    guard result == OK || status == 1 else { throw .typeUnknown(name) }
    guard result == OK, Self.string("cup") != nil else { throw .typeTooSimple(name) }
    self.name = name
    pasteOn = Self.string("BE") ?? []
    pasteOff = Self.string("BD") ?? []
    farewell =
      ["BD", "sgr0", "op", "cnorm", "rmkx", "rmcup"].flatMap { Self.string($0) ?? [] } + [0x0D]
    keySequences = TerminfoKeys.names.reduce(into: [:]) { sequences, name in
      sequences[name] = Self.string(name)
    }
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
