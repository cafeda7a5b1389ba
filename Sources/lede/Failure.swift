import ArgumentParser
import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingTerminal
import Glibc

/// What a command ends with when it cannot do what it was asked: a sentence for the reader and a
/// status for programs, by the numbers of sysexits.h.
struct Failure: Error, Hashable {
  let message: String
  let status: Int32

  init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }

  /// Nothing was found in a library: where articles of it are not analysed, that may be why.
  static func nothingFound(_ message: String, in library: Library) throws -> Failure {
    let count = try library.staleCount(engine: BriefingAnalyzer.engine)
    guard count > 0 else { return Failure(message, status: 1) }
    let articles = count == 1 ? "1 article is" : "\(count) articles are"
    return Failure(
      "\(message); \(articles) not analysed yet: lede import --reanalyze does it", status: 1)
  }

  /// What an error of lede's means; nil for errors of the command line itself, which the argument
  /// parser words.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as SourceError: self.init("\(error)", status: error.status)
    case let error as InputFileError: self.init("\(error)", status: error.status)
    case let error as ImportError: self.init("the text \(error)", status: EX_DATAERR)
    case let error as LibraryError: self.init("\(error)", status: error.status)
    case let error as StandardOutputError: self.init("\(error)", status: EX_IOERR)
    case let error as ChildProgramError: self.init("\(error)", status: EX_UNAVAILABLE)
    case let error as TerminalError: self.init("\(error)", status: EX_UNAVAILABLE)
    case let error as ThemeError: self.init("\(error)", status: EX_CONFIG)
    case let error as BriefingDataError: self.init("\(error)", status: EX_OSFILE)
    case let error as LexiconError: self.init("\(error)", status: EX_OSFILE)
    case let error as ModelError: self.init("\(error)", status: EX_OSFILE)
    default: return nil
    }
  }

  /// What an error says to the reader, as a sentence that begins with a capital.
  static func text(of error: any Error) -> String {
    let text = Failure(error)?.message ?? "\(error)"
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Says what happened on standard error and ends the program.
  static func exit(with error: any Error) -> Never {
    if case StandardOutputError.closed = error { Glibc.exit(EXIT_SUCCESS) }
    guard let failure = Failure(error) else { exitAsUsage(error) }
    StandardError.write("lede: \(failure.message)")
    Glibc.exit(failure.status)
  }

  /// Ends with what the argument parser says; where it is an error, in the same form as all others.
  private static func exitAsUsage(_ error: any Error) -> Never {
    let status = Lede.exitCode(for: error)
    guard status == .validationFailure else { Lede.exit(withError: error) }
    if let misspelt = CommandLineDescription.misspelt(in: CommandLine.arguments.dropFirst()) {
      exit(with: misspelt)
    }
    let text = Lede.fullMessage(for: error)
    let prefix = "Error: "
    StandardError.write(
      lines: "lede: " + (text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]))
    Glibc.exit(status.rawValue)
  }
}

extension LibraryError {
  /// The exit status.
  var status: Int32 {
    switch self {
    case .locked: EX_TEMPFAIL
    case .corrupt, .notALibrary, .newer: EX_DATAERR
    case .readOnly, .older: EX_NOPERM
    case .diskFull, .unreachable: EX_IOERR
    case .noArticle, .noBookmark, .noCorrection, .noFeed, .noSearch: EX_NOINPUT
    case .badQuery, .searchExists: EX_USAGE
    case .cancelled: EX_TEMPFAIL
    }
  }
}
