extension CommandRegistry {
  /// The charts of the library.
  static let chartCommands: [Command] = [
    Command(
      .viewCharts, "charts",
      "Chart the library: over time, who appears with whom, which outlets name whom",
      keys: [.character("P")], in: everywhere.subtracting([.help, .results]), footer: 95
    )
    .named("charts"),
    Command(
      .chartOpen, "articles", "List the articles and quotations behind the bar or the cell",
      keys: [.enter],
      in: [.charts], footer: 1, disabled: \.whyNothingBehind),
    Command(
      .chartNext, "chart", "Show the next chart", keys: [.tab], in: [.charts], footer: 10),
    Command(
      .chartPrevious, "chart back", "Show the chart before", keys: [.backTab], in: [.charts]),
    Command(
      .chartLeft, "left", "Go to the column at the left", keys: [.character("h"), .left],
      in: [.charts], footer: 11, disabled: \.whyNoColumns
    )
    .counting(.times),
    Command(
      .chartRight, "right", "Go to the column at the right", keys: [.character("l"), .right],
      in: [.charts], footer: 12, disabled: \.whyNoColumns
    )
    .counting(.times),
    Command(
      .chartUnit, "unit", "Chart by day, week, month or year", keys: [.character("z")],
      in: [.charts], footer: 13, disabled: \.whyNoTimeline),
    Command(
      .chartNextFull, "next bar",
      "Go to the next bar that stands for something, or to the next hit",
      keys: [.character("n")], in: [.charts], footer: 17, disabled: \.whyNoBars),
    Command(
      .chartPreviousFull, "bar before",
      "Go to the bar before that stands for something, or to the hit before",
      keys: [.character("N")], in: [.charts], disabled: \.whyNoBars),
    Command(
      .chartCompanions, "with whom", "Show who appears with the actor of the row",
      keys: [.character("w")], in: [.charts], footer: 14, disabled: \.whyNoChartActor),
    Command(
      .chartTimeline, "over time", "Show the actor of the row over time",
      keys: [.character("t")], in: [.charts], footer: 15, disabled: \.whyNoChartActor),
    Command(
      .chartAll, "all", "Chart the whole library again", keys: [.character("e")], in: [.charts],
      footer: 16),
    Command(
      .chartArticleOpen, "read",
      "Read the article where it names the actors of the chart, or the quotation",
      keys: [.enter, .right, .character("l")], in: [.chartArticles], footer: 1,
      disabled: \.whyNoArticleBehind),
  ]
}
