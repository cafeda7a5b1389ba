import BriefingModel

/// What a run turned out to be.
struct RunKind {
  var block: Block.Kind
  var level: UInt8 = 0
  /// Whether it opens the related links at the end of the article.
  var opensRelated = false

  init(_ block: Block.Kind, level: UInt8 = 0, opensRelated: Bool = false) {
    self.block = block
    self.level = level
    self.opensRelated = opensRelated
  }
}
