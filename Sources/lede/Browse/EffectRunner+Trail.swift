import BriefingBrowser
import BriefingModel

extension EffectRunner {
  /// Asks the library for the places, marks and typed lines of earlier sittings. What cannot be read is not
  /// worth an alarm.
  func loadTrail() {
    scheduler.schedule(on: .library) {
      guard let library = try? shelf.library(), let jumps = try? library.jumps(),
        let marks = try? library.marks(in: nil), let lines = try? library.typedLines()
      else { return }
      post(.trailLoaded(jumps: jumps, marks: marks, lines: lines))
    }
  }

  /// Writes a mark down.
  func keep(_ mark: Mark) {
    onLibrary { library in
      try library.keep(mark)
      return .markKept(mark)
    }
  }

  /// Writes the newest of the jump lists that came within a moment.
  func keepJumps(_ spots: [Spot]) {
    guard jumps.put(spots) else { return }
    scheduler.scheduleSoon(on: .library) { writeJumps() }
  }

  /// Writes a typed line down; that it could not be is not worth an alarm.
  func keep(_ line: TypedLine) {
    scheduler.schedule(on: .library) { try? shelf.library().keep(line) }
  }

  func writeJumps() {
    guard let spots = jumps.take() else { return }
    try? shelf.library().keepJumps(spots)
  }
}
