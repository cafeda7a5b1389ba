import BriefingChecks
import Foundation

/// Reads and analyses bytes that nobody vouches for: what `make fuzz` runs.
///
/// Built with `-D FUZZING` and libFuzzer it makes up bytes of its own; built without, it takes the
/// files that are named, such as those that libFuzzer has left behind, or with `--growth` measures
/// how the time grows with the length of a text.
enum LedeFuzz {
  /// Prints what goes wrong with some bytes and ends the program where anything does.
  static func check(_ bytes: [UInt8], by hostile: HostileBytes) {
    let problems = hostile.problems(with: bytes)
    guard let first = problems.first else { return }
    FileHandle.standardError.write(Data((problems.joined(separator: "\n") + "\n").utf8))
    preconditionFailure(first)
  }
}

#if FUZZING
  /// What is run on each input, made once.
  private let hostile = Result { try HostileBytes() }

  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
      LedeFuzz.check(
        Array(UnsafeBufferPointer(start: data, count: count)), by: try hostile.get())
    } catch {
      preconditionFailure("\(error)")
    }
    return 0
  }

  private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// Where the program starts: the package manager gives `main` of an executable this name.
  @_cdecl("lede_fuzz_main")
  public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, testOneInput)
  }
#else
  @main
  extension LedeFuzz {
    static func main() throws {
      let hostile = try HostileBytes()
      let arguments = CommandLine.arguments.dropFirst()
      guard arguments.first != "--growth" else { return TimeGrowth(hostile: hostile).report() }
      for file in arguments {
        check(Array(try Data(contentsOf: URL(fileURLWithPath: file))), by: hostile)
        print("\(file): nothing wrong")
      }
    }
  }
#endif
