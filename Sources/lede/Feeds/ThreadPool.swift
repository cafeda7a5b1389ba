import Foundation
import Synchronization

/// Threads for work that mostly waits, as for a server. Work that keeps a core busy is for
/// `concurrentMap`.
enum ThreadPool {
  /// Does `body` for each of `elements`, at most `width` at the same time, and returns when all is
  /// done.
  static func forEach<Element: Sendable>(
    _ elements: [Element], width: Int, _ body: @escaping @Sendable (Element) -> Void
  ) {
    let waiting = Queue(elements)
    let group = DispatchGroup()
    for _ in 0..<min(width, elements.count) {
      group.enter()
      let thread = Thread {
        while let element = waiting.next() { body(element) }
        group.leave()
      }
      // As much as the first thread has: documents may nest deeply.
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
  }

  /// The results of `body` for all elements in their order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, _ body: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Results<Result>()
    forEach(Array(elements.enumerated()).map(Numbered.init), width: width) { numbered in
      results.keep(body(numbered.element), at: numbered.number)
    }
    return results.inOrder(count: elements.count)
  }

  private struct Numbered<Element: Sendable>: Sendable {
    let number: Int
    let element: Element

    init(_ pair: (offset: Int, element: Element)) { (number, element) = pair }
  }

  private final class Queue<Element: Sendable>: Sendable {
    private let rest: Mutex<ArraySlice<Element>>
    init(_ elements: [Element]) { rest = Mutex(elements[...]) }
    func next() -> Element? { rest.withLock { $0.popFirst() } }
  }

  private final class Results<Result: Sendable>: Sendable {
    private let results = Mutex<[Int: Result]>([:])
    func keep(_ result: Result, at number: Int) { results.withLock { $0[number] = result } }
    func inOrder(count: Int) -> [Result] {
      results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
  }
}
