import BriefingModel
import GRDB

/// The registered actors that the names of a query mean, each name looked up once, within a
/// transaction.
final class ActorLookup {
  private let names: RegistryNames
  private var known: [SearchWords: [Int64]] = [:]

  init(_ database: Database) { names = RegistryNames(database) }

  /// All registered actors that are shown as one that has the words in a name.
  func members(_ words: SearchWords) throws -> [Int64] {
    if let known = known[words] { return known }
    let members = try names.members(of: try names.identities(holding: words))
    known[words] = members
    return members
  }
}
