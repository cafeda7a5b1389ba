import BriefingModel

/// What tells a person from another one of the same name: roles, and who else is in the article.
///
/// Kept as hashes, of which a registered actor has a bounded number: those that came first.
struct ActorEvidence: Hashable {
  /// The wordings of roles.
  private(set) var wordings: [UInt32] = []
  /// The capitalised words of roles: names of bodies, places, offices.
  private(set) var names: [UInt32] = []
  /// The other words of roles that are long enough to say something.
  private(set) var words: [UInt32] = []
  /// The full names of persons and organisations beside it.
  private(set) var companions: [UInt32] = []

  private static let (roleLimit, companionLimit) = (24, 64)
  /// A shorter word of a role is a preposition or an article more often than not, in bytes.
  private static let wordLength = 4

  /// How much two persons of one name share; at least `threshold` makes them one.
  static let threshold = 2

  init() {}

  init(roles: [String], companions: [UInt32]) {
    for role in roles { add(role: role) }
    self.companions = Self.joined([], companions, limit: Self.companionLimit)
  }

  /// As many companions as an actor can have, and one more. O(n).
  static func firstCompanions(_ hashes: [UInt32]) -> [UInt32] {
    joined([], hashes, limit: companionLimit + 1)
  }

  private mutating func add(role: String) {
    wordings = Self.joined(wordings, [NameKey(role).hash], limit: Self.roleLimit)
    for word in role.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let hash = [NameKey(String(word)).hash]
      if word.first?.isUppercase ?? false {
        names = Self.joined(names, hash, limit: Self.roleLimit)
      } else if word.utf8.count >= Self.wordLength {
        words = Self.joined(words, hash, limit: Self.roleLimit)
      }
    }
  }

  /// What speaks for the two being one. A shared wording of a role or a shared name in a role is
  /// enough by itself; so are two shared words of roles, or two shared companions.
  func shared(with other: ActorEvidence) -> Int {
    let strong = Self.common(wordings, other.wordings) + Self.common(names, other.names)
    return strong * Self.threshold + Self.common(words, other.words)
      / Self.threshold * Self.threshold + Self.common(companions, other.companions)
      / Self.threshold * Self.threshold
  }

  /// Takes over what another occurrence of the same person shows; whether anything was new.
  mutating func formUnion(_ other: ActorEvidence) -> Bool {
    let old = self
    wordings = Self.joined(wordings, other.wordings, limit: Self.roleLimit)
    names = Self.joined(names, other.names, limit: Self.roleLimit)
    words = Self.joined(words, other.words, limit: Self.roleLimit)
    companions = Self.joined(companions, other.companions, limit: Self.companionLimit)
    return self != old
  }

  private static func common(_ left: [UInt32], _ right: [UInt32]) -> Int {
    left.count { right.contains($0) }
  }

  private static func joined(_ left: [UInt32], _ right: [UInt32], limit: Int) -> [UInt32] {
    var joined = left
    for hash in right {
      guard joined.count < limit else { break }
      if !joined.contains(hash) { joined.append(hash) }
    }
    return joined
  }
}

extension ActorEvidence {
  /// Reads what `bytes` wrote; nothing where they are something else.
  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    func hashes(_ reader: inout ByteReader) -> [UInt32] {
      (try? reader.array { reader throws(ByteReader.Malformed) in
        UInt32(truncatingIfNeeded: try reader.int())
      }) ?? []
    }
    wordings = hashes(&reader)
    names = hashes(&reader)
    words = hashes(&reader)
    companions = hashes(&reader)
  }

  /// The hashes as bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for hashes in [wordings, names, words, companions] {
      writer.write(hashes) { $0.write(Int($1)) }
    }
    return writer.bytes
  }
}
