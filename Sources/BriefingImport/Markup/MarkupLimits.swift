/// What is more than a document of the web or of a newsroom holds.
enum MarkupLimits {
  /// The most bytes of a document.
  static let size = 32 << 20
  /// The deepest nesting in HTML, where elements that are never closed pile up, and in XML.
  static let htmlDepth = 2_048
  static let xmlDepth = 256
  /// The most elements and texts.
  static let nodes = 2_000_000
  /// The most attributes of one element.
  static let attributes = 1_024
  /// The most different names of elements and attributes.
  static let names = 20_000
  /// The longest that reading may take, in seconds.
  static let seconds = 20
}
