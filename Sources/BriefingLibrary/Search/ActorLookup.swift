import BriefingModel
internal import GRDB

/// The registered actors that the names of a query mean, each name looked up once, within a
/// transaction.
final class ActorLookup {
  private let names: RegistryNames
  private var known: [SearchWords: [Int64]] = [:]
  private var sets: [SearchWords: Set<Int64>] = [:]

  init(_ database: Database) { names = RegistryNames(database) }

  /// All registered actors that are shown as one that has the words in a name.
  func members(_ words: SearchWords) throws -> [Int64] {
    if let known = known[words] { return known }
    let members = try names.members(of: try names.identities(holding: words))
    known[words] = members
    return members
  }

  /// Whether a registered actor is one of `members`. O(1) but for the first time.
  func isMember(_ actor: Int64, _ words: SearchWords) throws -> Bool {
    if let known = sets[words] { return known.contains(actor) }
    let members = Set(try members(words))
    sets[words] = members
    return members.contains(actor)
  }
}
