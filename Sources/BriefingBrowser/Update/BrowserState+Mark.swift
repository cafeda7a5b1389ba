import BriefingModel

extension BrowserState {
  /// Takes the letter that was awaited.
  mutating func takeLetter(_ key: Key) -> [BrowserEffect] {
    let purpose = letterPurpose
    letterPurpose = nil
    switch purpose {
    case .setMark: return nameMark(key, setting: true)
    case .goToMark: return nameMark(key, setting: false)
    case .scroll: scrollCursor(for: key)
    case .leave:
      isFinished = key == .character("Z") || key == .character("Q")
      if !isFinished { message = Message("ZZ and ZQ quit lede; Z\(key.label) does nothing") }
    case nil: break
    }
    return []
  }

  /// Sets or goes to the mark whose letter was typed.
  private mutating func nameMark(_ key: Key, setting: Bool) -> [BrowserEffect] {
    guard case .character(let letter) = key else {
      message = Message("A mark is a letter, a to z or A to Z")
      return []
    }
    if !setting, letter == "'" || letter == "`" { return goToLatestJump() }
    guard letter.isASCII, letter.isLetter else {
      message = Message("A mark is a letter, a to z or A to Z")
      return []
    }
    return setting ? setMark(letter) : goToMark(letter)
  }

  private mutating func setMark(_ letter: Character) -> [BrowserEffect] {
    guard let reader else { return [] }
    if let id = reader.articleID, reader.whyReadOnly == nil || !letter.isLowercase {
      return [.keepMark(Mark(letter, at: Spot(article: id, position: reader.position)))]
    }
    guard letter.isLowercase else {
      message = Message(whyNoBookmarks ?? "")
      return []
    }
    // It is written down with the article, or in a library that can only be read for as long as the
    // article is open.
    self.reader?.marks[letter] = reader.place
    tell(ofMark: letter)
    return []
  }

  /// Takes a mark that is on disk now.
  mutating func keep(_ mark: Mark) {
    let (spot, position) = (mark.spot, mark.spot.position)
    if mark.isOfLibrary {
      libraryMarks[mark.letter] = spot
    } else if reader?.articleID == spot.article {
      reader?.marks[mark.letter] = Place(top: position.top, cursor: position.cursor)
    }
    tell(ofMark: mark.letter)
  }

  private mutating func tell(ofMark letter: Character) {
    message = Message("Mark \(letter) set: ' \(letter) comes back")
  }

  private mutating func goToMark(_ letter: Character) -> [BrowserEffect] {
    if let place = reader?.marks[letter], var target = jumpHere {
      jumps.record(target)
      target.place = place
      return go(to: target)
    }
    if let spot = libraryMarks[letter] { return jump(to: spot) }
    let set = markLetters
    message = Message(
      "There is no mark \(letter): "
        + (set.isEmpty ? "m \(letter) sets it" : "set are \(set.joined(separator: " "))"))
    return []
  }

  private mutating func goToLatestJump() -> [BrowserEffect] {
    guard let target = jumps.latest else {
      message = Message("There is no jump to take back")
      return []
    }
    if let here = jumpHere { jumps.record(here) }
    return go(to: target)
  }

  /// The letters of the marks that can be gone to from here.
  var markLetters: [String] {
    ((reader.map { Array($0.marks.keys) } ?? []) + Array(libraryMarks.keys)).map { String($0) }
      .sorted()
  }

  /// Takes the marks that the library holds on the open article; those set before stay.
  mutating func takeMarks(_ marks: [Mark]) {
    for mark in marks {
      let position = mark.spot.position
      if mark.isOfLibrary {
        libraryMarks[mark.letter] = mark.spot
      } else if reader?.marks[mark.letter] == nil {
        reader?.marks[mark.letter] = Place(top: position.top, cursor: position.cursor)
      }
    }
  }

  /// Has the marks written that were set before the article was in the library.
  func keepUnkeptMarks() -> [BrowserEffect] {
    guard let reader, let id = reader.articleID else { return [] }
    return reader.marks.sorted { $0.key < $1.key }.map { letter, place in
      let position = ReadingPosition(top: place.top, cursor: place.cursor)
      return .keepMark(Mark(letter, at: Spot(article: id, position: position)))
    }
  }
}
