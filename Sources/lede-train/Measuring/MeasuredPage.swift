import BriefingEvaluation

/// The page of the docs that holds all figures.
struct MeasuredPage {
  let measured: Measurements

  /// The page as Markdown, ended by a line end.
  var text: String {
    let parts = [
      Self.introduction, goals, goldBriefings, written, quotations, confidence, names, coreference,
      speed,
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Measured

    Written by `make evaluate`, not by hand; [analysis.md](analysis.md) says what is measured on
    what, and how to do it again. Figures are per cent unless they say otherwise. "Other engines" are the best
    figures that the notes of the corpora give for another engine, each measured there on the same
    corpora or on other splits of them.
    """

  /// A section with one or more tables or paragraphs.
  static func section(_ title: String, _ parts: String...) -> String {
    (["## \(title)"] + parts).joined(separator: "\n\n")
  }

  /// A part of one in per cent, with one decimal.
  static func percent(_ value: Double) -> String {
    let tenths = Int((value * 1000).rounded(.toNearestOrEven))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A part of a whole in per cent, or a dash.
  static func percent(_ share: Share) -> String { share.value.map { percent($0) } ?? "–" }

  /// Precision, recall and F1 as cells.
  static func cells(_ figures: Figures) -> [String] {
    [figures.precision, figures.recall, figures.f1].map { percent($0) }
  }
}
