import BriefingModel

/// What the reader corrected of what is known about an article: it stays when a new version says
/// otherwise. Kept as a number in the library, so that no bit may ever mean something else.
struct EditedFields: OptionSet, Hashable {
  let rawValue: Int64

  static let headline = EditedFields(rawValue: 1 << 0)
  static let byline = EditedFields(rawValue: 1 << 1)
  static let outlet = EditedFields(rawValue: 1 << 2)
  static let date = EditedFields(rawValue: 1 << 3)
  static let url = EditedFields(rawValue: 1 << 4)
  static let section = EditedFields(rawValue: 1 << 5)

  init(rawValue: Int64) { self.rawValue = rawValue }

  /// The parts that are different in `new`.
  init(from old: Article.Metadata, to new: Article.Metadata) {
    self = []
    if old.headline != new.headline { insert(.headline) }
    if old.byline != new.byline { insert(.byline) }
    if old.outlet != new.outlet { insert(.outlet) }
    if old.date != new.date { insert(.date) }
    if old.url != new.url { insert(.url) }
    if old.section != new.section { insert(.section) }
  }

  /// What a new version says of itself, with what the reader corrected in the one before.
  func kept(_ old: Article.Metadata, in new: Article.Metadata) -> Article.Metadata {
    var kept = new
    if contains(.headline) { kept.headline = old.headline }
    if contains(.byline) { kept.byline = old.byline }
    if contains(.outlet) { kept.outlet = old.outlet }
    if contains(.date) { kept.date = old.date }
    if contains(.url) { kept.url = old.url }
    if contains(.section) { kept.section = old.section }
    return kept
  }
}
