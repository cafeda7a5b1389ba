import BriefingImport
import Glibc

/// Why a file cannot be read.
enum InputFileError: Error, CustomStringConvertible {
  /// There is nothing of that name.
  case missing(String)
  /// A pattern that no file's name fits.
  case noMatch(String)
  /// It is a folder.
  case folder(String)
  /// It is neither a file nor a pipe.
  case device(String)
  /// It belongs to the library that is in use.
  case library(String)
  /// Its name is no text, so that it cannot be called by it; `name` has U+FFFD for what is wrong.
  case badName(String)
  /// It holds more than `limit` bytes.
  case tooLarge(String, limit: Int)
  /// It cannot be opened or read.
  case unreadable(String)

  /// What happened and what to do.
  var description: String {
    switch self {
    case .missing(let name) where name.hasPrefix("http://") || name.hasPrefix("https://"):
      "\(name) is an address: lede import \(name) fetches it into the library"
    case .missing(let name) where name.contains("://"):
      "\(name) \(FetchError.badAddress)"
    case .missing(let name): "there is no file \(name): check its name"
    case .noMatch(let pattern): "no file's name fits \(pattern): check the pattern"
    case .folder(let name): "\(name) is a folder: name the files in it"
    case .device(let name): "\(name) is a device, and no file: choose a file that holds text"
    case .library(let name): "\(name) is lede's library, and no text: lede list lists what is in it"
    case .badName(let name): "\(name) has a name that is not in UTF-8: rename it, and try again"
    case .tooLarge(let name, let limit):
      "\(name) holds more than \(limit >> 20) MB, the most that lede reads: split it into parts"
    case .unreadable(let name): "\(name) cannot be read: check that you may read it"
    }
  }

  /// The exit status.
  var status: Int32 {
    switch self {
    case .missing, .noMatch, .folder, .device: EX_NOINPUT
    case .unreadable: EX_NOPERM
    case .library, .badName, .tooLarge: EX_DATAERR
    }
  }
}
