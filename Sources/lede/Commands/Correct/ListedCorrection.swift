import BriefingModel

/// A kept rule as JSON.
struct ListedCorrection: Encodable {
  var id: Int64
  var isUndone: Bool
  var text: String
  var rule: Correction

  init(_ kept: KeptCorrection) {
    id = kept.id
    isUndone = kept.isUndone
    text = "\(kept.correction)"
    rule = kept.correction
  }
}
