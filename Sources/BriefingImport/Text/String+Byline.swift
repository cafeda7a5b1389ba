extension String {
  /// The byline without "By" before the names.
  var withoutBy: String { prefix(3).lowercased() == "by " ? String(dropFirst(3)) : self }
}
