/// What is said where a list ends before all was printed.
enum Remainder {
  /// Says on standard error that there is more, so that what is printed stays the list alone.
  static func tell(shown count: Int, of things: String, from offset: Int = 0) {
    let which =
      offset == 0 ? "the first \(count) \(things)" : "\(count) \(things) from \(offset + 1)"
    StandardError.write("lede: these are \(which): --limit NUMBER prints more")
  }
}
