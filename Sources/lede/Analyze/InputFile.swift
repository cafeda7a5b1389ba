import Foundation

/// A file, or standard input, that is read from start to end.
struct InputFile {
  /// The name that errors call it by.
  let name: String
  private let handle: FileHandle

  /// Opens the file at `path`; "-" is standard input.
  ///
  /// - Throws: `InputFileError` where it cannot be opened.
  init(_ path: String) throws(InputFileError) {
    name = Self.name(of: path)
    if path == "-" {
      handle = .standardInput
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path)
    }
    guard !isFolder.boolValue else { throw .folder(path) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
    self.handle = handle
  }

  /// The name that errors call the file at `path` by.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// All that is left to read.
  func bytes() throws(InputFileError) -> [UInt8] {
    do {
      return Array(try handle.readToEnd() ?? Data())
    } catch {
      throw .unreadable(name)
    }
  }

  /// Hands each line to `body` as it comes, without its end, with its number from 1.
  ///
  /// Holds one line in memory, never the whole file.
  func forEachLine(_ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
    var line: [UInt8] = []
    var number = 0
    while let chunk = try chunk() {
      var rest = chunk[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line.append(contentsOf: rest[..<end])
        rest = rest[(end + 1)...]
        number += 1
        try body(line, number)
        line.removeAll(keepingCapacity: true)
      }
      line.append(contentsOf: rest)
    }
    if !line.isEmpty { try body(line, number + 1) }
  }

  private func chunk() throws(InputFileError) -> [UInt8]? {
    do {
      let data = try handle.read(upToCount: 1 << 16)
      return data.flatMap { $0.isEmpty ? nil : Array($0) }
    } catch {
      throw .unreadable(name)
    }
  }
}

/// Why a file cannot be read.
enum InputFileError: Error, CustomStringConvertible {
  /// There is nothing of that name.
  case missing(String)
  /// It is a folder.
  case folder(String)
  /// It cannot be opened or read.
  case unreadable(String)

  /// What happened and what to do.
  var description: String {
    switch self {
    case .missing(let name): "there is no file \(name): check its name"
    case .folder(let name): "\(name) is a folder: name the files in it"
    case .unreadable(let name): "\(name) cannot be read: check that you may read it"
    }
  }
}
