import BriefingBrowser
import BriefingTerminal
import Synchronization

/// A reader at a terminal: takes keys and answers in, draws frames, until the reader is done.
final class BrowserSession {
  private var state: BrowserState
  let terminal: Terminal
  private let runner: EffectRunner
  private let inbox: Inbox
  private let scheduler: BackgroundScheduler
  private let takesTour: Bool
  private let idleAnalysis: IdleAnalysis
  /// What is to be done once the screen shows the keys that asked for it.
  private var effects: [BrowserEffect] = []

  /// How a session ended.
  enum End {
    /// The reader quit.
    case quit
    /// A signal ended it: SIGINT, or SIGTERM or SIGHUP.
    case interrupted, terminated
  }

  init(
    terminal: Terminal, settings: BrowserSettings, message: Message?,
    named: NamedArticles = NamedArticles(), shelf: LibraryShelf, analyzer: LazyAnalyzer,
    takesTour: Bool = false
  ) {
    self.takesTour = takesTour
    self.terminal = terminal
    state = BrowserState(
      size: terminal.size, settings: settings, message: message, named: named)
    let inbox = Inbox(waker: terminal.waker)
    let scheduler = BackgroundScheduler()
    self.inbox = inbox
    self.scheduler = scheduler
    idleAnalysis = IdleAnalysis(
      shelf: shelf, analyzer: analyzer, report: { inbox.put(.shelfChanged($0)) })
    runner = EffectRunner(
      shelf: shelf, analyzer: analyzer, scheduler: scheduler, post: { inbox.put($0) })
  }

  /// How long the first screen waits for the library, in milliseconds: one that is brought up to date, or
  /// written by another program, takes longer, and keys are taken meanwhile.
  private static let libraryPatience = 150

  /// Shows what `start` brings up, and then whatever the reader asks for.
  func run(_ start: BrowserStart) -> End {
    let goOn = start.begin(with: runner)
    if start.needsLibrary { scheduler.wait(for: .library, atMost: Self.libraryPatience) }
    takeAnswers()
    if takesTour { state.startTour() }
    terminal.draw(frame(of: state))
    runner.loadTrail()
    goOn()
    idleAnalysis.start()
    var end: End?
    while end == nil {
      takeAnswers()
      terminal.draw(frame(of: state))
      if runEffects() { end = takeInput() }
    }
    _ = runEffects()
    idleAnalysis.stop()
    scheduler.finish(.outside)  // A file that is being written is written to its end.
    scheduler.finish(.library)
    runner.finish()
    return end ?? .quit
  }

  /// Takes the answers that came, and all that follows from them.
  private func takeAnswers() {
    for event in inbox.takeAll() { apply(event) }
  }

  /// Waits for input and takes all that is there, so that keys typed ahead cost one drawing; the end
  /// of the session where it ends it.
  private func takeInput() -> End? {
    var next = terminal.nextEvent()
    while let event = next {
      switch event {
      case .keyPressed(let key):
        idleAnalysis.noteInput()
        apply(.keyPressed(key))
      case .resized(let size): apply(.resized(size))
      case .woken: takeAnswers()
      case .resumed: break
      case .interrupted: return .interrupted
      case .terminated: return .terminated
      }
      if state.isFinished { return .quit }
      next = terminal.nextEvent(waitingAtMost: .zero)
    }
    return nil
  }

  func apply(_ event: BrowserEvent) {
    effects += update(&state, event)
  }

  /// Carries out what the keys asked for; false where the screen has to be drawn again.
  private func runEffects() -> Bool {
    var isScreenGood = true
    let asked = effects
    effects = []  // What is done here may ask for more.
    for effect in asked {
      switch effect {
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .copy(let text):
        terminal.copy(text)
        continue
      case .editNote(let bookmark): edit(bookmark)
      case .pipe(let text, let command): pipe(text, to: command)
      case .useMouse(let isUsed): terminal.usesMouse = isUsed
      default:
        runner.run(effect)
        continue
      }
      isScreenGood = false
    }
    return isScreenGood
  }
}

/// Answers from the background on their way to the main thread.
private final class Inbox: Sendable {
  private let events = Mutex<[BrowserEvent]>([])
  private let waker: Waker

  init(waker: Waker) {
    self.waker = waker
  }

  func put(_ event: BrowserEvent) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  func takeAll() -> [BrowserEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
