/// Mends the commonest mistake of feeds that are put together without a library: an `&` that stands
/// for itself.
enum AmpersandMending {
  /// The document with such signs written as XML writes them. O(n); without one it is not copied.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let places = bytes.withUnsafeBytes(stray)
    guard !places.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + places.count * 4)
    var copied = 0
    for place in places {
      result += bytes[copied...place]
      result += "amp;".utf8
      copied = place + 1
    }
    return result + bytes[copied...]
  }

  /// Where an `&` stands that begins no entity, outside of what XML takes to the letter.
  private static func stray(_ bytes: UnsafeRawBufferPointer) -> [Int] {
    var places: [Int] = []
    var literalEnd = 0
    var offset = 0
    while let place = bytes.offset(of: UInt8(ascii: "&"), from: offset) {
      offset = place + 1
      while let start = bytes.offset(of: literalStart, from: literalEnd), start < place {
        literalEnd = bytes.offset(of: literalStop, from: start) ?? bytes.count
      }
      if place >= literalEnd, !beginsEntity(bytes, at: place + 1) { places.append(place) }
    }
    return places
  }

  private static let literalStart = Array("<![CDATA[".utf8)
  private static let literalStop = Array("]]>".utf8)

  private static func beginsEntity(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let name = bytes[start...].prefix(40)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > start else { return false }
    return name[..<end].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x23 }
  }
}
