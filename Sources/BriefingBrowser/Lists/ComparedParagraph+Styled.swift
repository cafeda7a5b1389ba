import BriefingModel

extension ComparedParagraph {
  /// What is removed and added set off by signs and by looks.
  ///
  /// - Parameter isSpoken: Whether words say what is removed and added, for who hears it.
  func styled(isSpoken: Bool) -> [StyledText] {
    runs.enumerated().flatMap { number, run in
      run.styled(isSpoken: isSpoken, isLast: number == runs.count - 1)
    }
  }
}

extension ComparedParagraph.Run {
  fileprivate func styled(isSpoken: Bool, isLast: Bool) -> [StyledText] {
    let space = StyledText(isLast ? "" : " ")
    let text = text.singleSpaced
    return switch (side, isSpoken) {
    case (.same, _): [StyledText(text), space]
    // The word joiner keeps a line from ending behind the sign.
    case (.removed, false): [StyledText("[-\u{2060}\(text)-]", .removed), space]
    case (.added, false): [StyledText("{+\(text)+}", .added), space]
    case (.removed, true): [StyledText("[removed: \(text)]", .removed), space]
    case (.added, true): [StyledText("[added: \(text)]", .added), space]
    }
  }
}
