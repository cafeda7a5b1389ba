import Glibc

/// What some work took.
struct Work {
  /// As the clock on the wall has it: also what other programs did meanwhile.
  var wall: Duration
  /// The processor's time of the thread, in the program and in the system.
  var processor: Duration

  /// Does some work, and measures it.
  static func measured(_ work: () throws -> Void) rethrows -> Work {
    let (wall, processor) = (ContinuousClock.now, processorTime)
    try work()
    return Work(wall: .now - wall, processor: processorTime - processor)
  }

  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension Collection where Element: Comparable {
  /// The value below which `percent` of the values lie; nil without values.
  func percentile(_ percent: Int) -> Element? {
    isEmpty ? nil : sorted()[Swift.min(count - 1, count * percent / 100)]
  }
}
