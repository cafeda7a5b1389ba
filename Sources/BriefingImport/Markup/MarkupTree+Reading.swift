import CXml

extension MarkupTree {
  /// The tree of an HTML page that is UTF-8; what is wrong with it is mended. O(n).
  ///
  /// - Throws: `ImportError`, where a limit is passed or libxml2 is not installed.
  init(html bytes: [UInt8], limits: MarkupLimits = .html) throws(ImportError) {
    try AttributeCount.check(bytes, isHTML: true, limit: limits.attributes)
    self = try Self.read(bytes, limits, lede_html_read).tree
  }

  /// The tree of an XML document that is UTF-8. O(n).
  ///
  /// A document with mistakes is read as far as it can be, where it can be at all; `format` is what
  /// errors call it ("RSS feed").
  ///
  /// - Throws: `ImportError`, where a limit is passed, nothing can be read, or libxml2 is not
  ///   installed.
  init(
    xml bytes: [UInt8], format: String, limits: MarkupLimits = .xml
  ) throws(ImportError) {
    try AttributeCount.check(bytes, isHTML: false, limit: limits.attributes)
    let text = AmpersandMending.mended(bytes)
    var (tree, result) = try Self.read(text, limits, lede_xml_read)
    tree.errorLine = Int(result.errorLine)
    guard tree.roots.contains(where: { !tree.isText($0) }) else {
      throw .malformed(format: format, line: tree.errorLine)
    }
    self = tree
  }

  private static func read(
    _ bytes: [UInt8], _ limits: MarkupLimits,
    _ parse: (UnsafePointer<CChar>?, Int, Double, UnsafePointer<LedeXmlVisitor>?) -> LedeXmlResult
  ) throws(ImportError) -> (tree: MarkupTree, result: LedeXmlResult) {
    guard bytes.count <= limits.size else {
      throw .tooLarge(size: bytes.count, limit: limits.size)
    }
    let builder = MarkupTreeBuilder(limits)
    let result = withExtendedLifetime(builder) {
      var visitor = LedeXmlVisitor(builder)
      return bytes.withUnsafeBytes { buffer in
        let text = buffer.bindMemory(to: CChar.self)
        return parse(text.baseAddress, text.count, Double(limits.seconds), &visitor)
      }
    }
    if let failure = builder.failure { throw failure }
    switch result.status {
    case LEDE_XML_READ: return (builder.finish(), result)
    case LEDE_XML_NO_LIBRARY: throw .missing(tool: "libxml2", package: "libxml2")
    case LEDE_XML_DECLARED_ENTITY: throw .declaredEntities
    case LEDE_XML_TIMED_OUT: throw .tooSlow(seconds: limits.seconds)
    default: throw .tooLarge(size: bytes.count, limit: limits.size)
    }
  }
}

extension LedeXmlVisitor {
  /// Tells `builder`, which outlives the reading.
  fileprivate init(_ builder: MarkupTreeBuilder) {
    self.init(
      context: Unmanaged.passUnretained(builder).toOpaque(),
      opened: { context, name, space, attributes, count in
        guard let builder = MarkupTreeBuilder.from(context) else { return false }
        return builder.opened(
          MarkupName.canonical(name, space),
          UnsafeBufferPointer(start: attributes, count: count))
      },
      closed: { context in MarkupTreeBuilder.from(context)?.closed() },
      text: { context, text, length in
        MarkupTreeBuilder.from(context)?.text(UnsafeRawBufferPointer(start: text, count: length))
          ?? false
      })
  }
}

extension MarkupTreeBuilder {
  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> MarkupTreeBuilder? {
    context.map { Unmanaged<MarkupTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }
}
