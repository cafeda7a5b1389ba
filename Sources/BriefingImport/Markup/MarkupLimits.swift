/// What is more than a document of the web or of a newsroom holds.
struct MarkupLimits: Sendable {
  /// The deepest nesting.
  var depth: Int
  /// The most bytes of a document.
  var size = 32 << 20
  /// The most elements and texts.
  var nodes = 2_000_000
  /// The most attributes of one element.
  var attributes = 1_024
  /// The most different names of elements and attributes.
  var names = 20_000
  /// The longest that reading may take, in seconds.
  var seconds = 20

  /// Those of HTML, where elements that are never closed pile up.
  static let html = MarkupLimits(depth: 2_048)
  /// Those of XML.
  static let xml = MarkupLimits(depth: 256)
}
