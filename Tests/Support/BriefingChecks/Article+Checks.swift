import BriefingModel

extension Article {
  /// What is wrong with the structure of the article; nothing, whatever it was read from.
  public var problems: [String] {
    var problems = text.problems(with: blocks.map(\.passage), named: "block")
    if metadata.headline.isEmpty { problems.append("the headline is empty") }
    problems += sections.compactMap { $0.title.flatMap { text.problem(with: $0, named: "title") } }
    for block in blocks where (block.kind == .heading) != (block.level > 0) {
      problems.append("block \(block.passage.range), a \(block.kind), has level \(block.level)")
    }
    var next = 0
    for section in sections {
      if section.blocks.lowerBound != next || section.blocks.isEmpty {
        problems.append("section \(section.blocks) does not follow block \(next)")
      }
      next = section.blocks.upperBound
    }
    if next != blocks.count { problems.append("sections end at \(next) of \(blocks.count) blocks") }
    return problems
  }
}
