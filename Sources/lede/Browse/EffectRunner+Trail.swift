import BriefingBrowser
import BriefingModel

extension EffectRunner {
  /// Asks the library for the places and marks of earlier sittings. What cannot be read is not
  /// worth an alarm.
  func loadTrail() {
    scheduler.schedule(on: .library) {
      guard let library = try? shelf.library(), let jumps = try? library.jumps(),
        let marks = try? library.marks(in: nil)
      else { return }
      post(.trailLoaded(jumps: jumps, marks: marks))
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

  func writeJumps() {
    guard let spots = jumps.take() else { return }
    try? shelf.library().keepJumps(spots)
  }
}
