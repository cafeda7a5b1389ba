/// How the plot of an article's actors is shown.
public struct PlotState: Sendable, Hashable {
  /// What its rows are sorted by.
  public internal(set) var order = DispersionPlot.Order.appearance
  /// Which rows there are.
  public internal(set) var subjects = DispersionPlot.Subjects.all
  /// The byte of the text that the cursor keeps to: the chosen mark is the one nearest to it.
  public internal(set) var offset: Int

  /// What the plot shows, in words.
  var title: String {
    let sorted = order == .appearance ? "by first appearance" : "by frequency"
    let shown =
      switch subjects {
      case .all: ""
      case .persons: ", people alone"
      case .organizations: ", organisations alone"
      case .places: ", places alone"
      case .sources: ", sources without a name"
      }
    return "Plot \(sorted)\(shown)"
  }
}
