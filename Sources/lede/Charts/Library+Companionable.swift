import BriefingLibrary
import BriefingModel

extension Library {
  /// The persons and organisations that stand in most articles.
  func companionable(limit: Int) throws -> [RegisteredActor] {
    let found =
      try frequentActors(kind: .person, limit: limit)
      + frequentActors(kind: .organization, limit: limit)
    let sorted = found.sorted { left, right in
      (left.articleCount, right.id.rawValue) > (right.articleCount, left.id.rawValue)
    }
    return Array(sorted.prefix(limit))
  }
}
