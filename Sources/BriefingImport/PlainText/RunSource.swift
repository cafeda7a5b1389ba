import BriefingModel

/// The runs of a text with the text itself.
struct RunSource {
  let bytes: UnsafeRawBufferPointer
  let runs: [TextRun]
  let phrases: PhraseLexicon
  /// The index of the last run of sentences; -1 where there is none.
  let lastProse: Int

  init(bytes: UnsafeRawBufferPointer, runs: [TextRun], phrases: PhraseLexicon) {
    self.bytes = bytes
    self.runs = runs
    self.phrases = phrases
    lastProse =
      runs.lastIndex { $0.shape == .prose && ($0.count > 200 || bytes.endsSentence($0.range)) }
      ?? -1
  }

  /// The text of a run.
  func text(_ run: TextRun) -> Substring {
    Substring(decoding: bytes[run.range], as: UTF8.self)
  }

  /// What the phrases say a run is.
  func match(_ run: TextRun) -> (list: PhraseLexicon.List, prefix: Int)? {
    phrases.match(UnsafeRawBufferPointer(rebasing: bytes[run.range]))
  }
}
