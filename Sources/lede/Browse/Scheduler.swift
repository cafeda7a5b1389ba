import Dispatch

/// Where the runner's work is done.
protocol Scheduler: Sendable {
  /// Does `work` after all that was given to the same lane before it.
  func schedule(on lane: WorkLane, _ work: @escaping @Sendable () -> Void)
  /// Does `work` a moment later, for what comes with every key and is worth doing once.
  func scheduleSoon(on lane: WorkLane, _ work: @escaping @Sendable () -> Void)
}

/// Kinds of work that must not wait for each other.
enum WorkLane: String, CaseIterable, Sendable {
  /// Reading from and writing to the library.
  case library
  /// Finding actors and quotations.
  case analysis
  /// Searching the open article.
  case search
  /// Putting the shelf into its order.
  case shelf
  /// Searching the library.
  case finding
  /// Counting for charts.
  case charts
  /// Other programs and files.
  case outside
  /// Waiting for the end of programs that lede started and does not wait for otherwise.
  case waiting
}

/// Does the work in the background, each lane on a queue of its own.
struct BackgroundScheduler: Scheduler {
  private let queues: [WorkLane: DispatchQueue] = Dictionary(
    uniqueKeysWithValues: WorkLane.allCases.map {
      ($0, DispatchQueue(label: $0.rawValue, qos: .userInitiated))
    })

  func schedule(on lane: WorkLane, _ work: @escaping @Sendable () -> Void) {
    queues[lane]?.async(execute: work)
  }

  func scheduleSoon(on lane: WorkLane, _ work: @escaping @Sendable () -> Void) {
    queues[lane]?.asyncAfter(deadline: .now() + .milliseconds(300), execute: work)
  }

  /// Waits until a lane has done all that it was given, or for so many milliseconds.
  func wait(for lane: WorkLane, atMost milliseconds: Int) {
    let done = DispatchSemaphore(value: 0)
    queues[lane]?.async { done.signal() }
    _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  /// Waits until a lane has done all that it was given.
  func finish(_ lane: WorkLane) {
    queues[lane]?.sync {}
  }
}

/// Does the work at once, for `lede render`, which has nobody waiting at a keyboard.
struct ImmediateScheduler: Scheduler {
  func schedule(on lane: WorkLane, _ work: @escaping @Sendable () -> Void) {
    work()
  }

  func scheduleSoon(on lane: WorkLane, _ work: @escaping @Sendable () -> Void) {
    work()
  }
}
