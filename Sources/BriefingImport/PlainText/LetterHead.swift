/// The lines at the head of an e-mail or a forwarded one: "From: …", "Subject: …".
struct LetterHead {
  /// Of each of its lines, whether it goes on with the field above it.
  private let lines: [Bool]

  /// The number of its fields; 0 where a text has no such head.
  let fieldCount: Int

  /// The most lines of a head.
  private static let limit = 200
  /// The fields of the standard for messages (RFC 5322), and what mail programs write beside them.
  private static let names: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "sender", "reply-to", "in-reply-to",
    "references", "message-id", "received", "return-path", "delivered-to", "mime-version",
    "content-type", "content-transfer-encoding", "list-id", "list-unsubscribe", "dkim-signature",
    "authentication-results", "importance", "priority", "attachments", "organization",
    "user-agent",
  ]

  /// Reads the first lines of a text: three fields or more, the writer or the subject among them.
  init(_ lines: [Line], in bytes: UnsafeRawBufferPointer) {
    var goesOn: [Bool] = []
    var names: Set<String> = []
    var fieldCount = 0
    for line in lines.prefix(Self.limit) {
      if line.isBlank { break }
      if let name = Self.name(of: line, in: bytes) {
        names.insert(name)
        fieldCount += 1
        goesOn.append(false)
      } else if line.indent > 0, fieldCount > 0 {
        goesOn.append(true)
      } else {
        break
      }
    }
    let isHead = names.count >= 3 && names.contains("from") && !names.isDisjoint(with: Self.topics)
    self.lines = isHead ? goesOn : []
    self.fieldCount = isHead ? fieldCount : 0
  }

  /// What a head has beside the writer.
  private static let topics: Set<String> = ["subject", "date", "sent"]

  /// Whether a line goes on with the field above it; nil where it stands below the head.
  func continues(at index: Int) -> Bool? {
    if index < lines.count { return lines[index] }
    return index == lines.count && fieldCount > 0 ? false : nil
  }

  /// The name of the field that a line begins, in small letters; nil where it begins none.
  private static func name(of line: Line, in bytes: UnsafeRawBufferPointer) -> String? {
    guard line.indent == 0,
      let colon = bytes[line.range].prefix(32).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let name = String(decoding: bytes[Int(line.start)..<colon], as: UTF8.self).lowercased()
    return names.contains(name) || name.hasPrefix("x-") ? name : nil
  }
}
