/// What vim's readers type after `:` by habit, besides the short names that commands have anyway.
enum VimNames {
  /// The names that mean the same as a command. What is read is never written, and what the reader
  /// adds is on disk at once: to write and to leave is to leave.
  static let commands: [String: CommandID] = [
    "q!": .programQuit, "qa": .programQuit, "qa!": .programQuit, "qall": .programQuit,
    "wq": .programQuit, "wq!": .programQuit, "wqa": .programQuit, "x": .programQuit,
    "xa": .programQuit, "xit": .programQuit, "exit": .programQuit, "cq": .programQuit,
    "0": .moveTop, "1": .moveTop, "$": .moveBottom, "noh": .litClear, "nohl": .litClear,
    "nohlsearch": .litClear, "bn": .articleNext, "bnext": .articleNext, "bp": .articlePrevious,
    "bprev": .articlePrevious, "bprevious": .articlePrevious, "N": .articlePrevious,
    "previous": .articlePrevious, "u": .undo, "red": .redo, "bd": .viewLeave, "bdelete": .viewLeave,
    "clo": .viewLeave, "st": .programSuspend, "stop": .programSuspend, "sus": .programSuspend,
    "suspend": .programSuspend, "redr": .screenRedraw, "redraw": .screenRedraw,
    "redraw!": .screenRedraw, "marks": .markGo,
  ]

  /// What vim's readers call a command.
  static func names(for command: CommandID) -> [String] {
    commands.filter { $0.value == command }.map(\.key)
  }

  /// Names that mean nothing here. They fit some name or headline nearly always, which whoever types
  /// one does not want to go to.
  private static let unknown: Set<String> = [
    "ab", "args", "au", "autocmd", "b", "buffer", "cd", "colo", "colorscheme", "d", "echo", "g",
    "grep",
    "hi", "ju", "jumps", "let", "lua", "map", "mes", "mks", "nmap", "norm", "normal", "nu", "pu",
    "put",
    "pwd", "py", "reg", "registers", "s", "se", "set", "so", "sp", "split", "sy", "syntax", "tabe",
    "tabedit", "tabn", "tabnew", "term", "terminal", "v", "vim", "vimgrep", "vs", "vsplit", "wa",
    "wall", "y", "yank",
  ]

  /// Whether a line is such a name, or sets an option of vim's.
  static func isUnknown(_ line: String) -> Bool {
    unknown.contains(line) || line.hasPrefix("set ") || line.hasPrefix("se ")
  }
}
