import BriefingImport
import BriefingLibrary
import Foundation

/// A file, or standard input, that is read from start to end.
struct InputFile: Sendable {
  /// The name that errors call it by.
  let name: String
  private let handle: FileHandle

  /// The most bytes of a file: what the readers of articles take at most. More is not read.
  static let sizeLimit = DocumentReader.sizeLimit

  /// Opens the file or pipe at `path`; "-" is standard input.
  ///
  /// - Throws: `InputFileError` where it cannot be opened.
  init(_ path: String) throws(InputFileError) {
    name = Self.name(of: path)
    if path == "-" {
      handle = .standardInput
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO: break
    case S_IFDIR: throw .folder(path)
    default: throw .device(path)
    }
    let library = LibraryLocation.standard(environment: ProcessInfo.processInfo.environment)
    guard !library.owns(status) else { throw .library(path) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
    self.handle = handle
  }

  /// The name that errors call the file at `path` by.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// A path from the root, whichever folder the program was started in.
  static func absolutePath(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// All that is left to read, in one copy: a long text waits for nothing else.
  ///
  /// - Throws: `InputFileError.tooLarge`, of a file before it is read, and `.unreadable`.
  func bytes() throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    let isSized = fstat(handle.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    if isSized { try check(Int(status.st_size)) }
    var room = isSized ? Int(status.st_size) + 1 : 1 << 16
    var count = 0
    repeat {
      let piece = try chunk(of: room)
      count = piece.count
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      try check(bytes.count)
      room = max(1 << 16, bytes.count)
    } while count > 0
    return bytes
  }

  private func check(_ size: Int) throws(InputFileError) {
    if size > Self.sizeLimit { throw .tooLarge(name, limit: Self.sizeLimit) }
  }

  /// The first `limit` bytes, or all where there are fewer.
  func beginning(_ limit: Int) throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let piece = try chunk(of: limit - bytes.count)
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// At most `limit` bytes as one read gives them; none at the end.
  private func chunk(of limit: Int) throws(InputFileError) -> [UInt8] {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = read(handle.fileDescriptor, buffer.baseAddress, limit)
      while result < 0, errno == EINTR {
        result = read(handle.fileDescriptor, buffer.baseAddress, limit)
      }
      code = result < 0 ? errno : 0
      count = max(0, result)
    }
    guard code == 0 else { throw .unreadable(name) }
    return bytes
  }

  /// Hands each line to `body` as it comes, without its end, with its number from 1.
  ///
  /// Holds one line in memory, never the whole file.
  ///
  /// - Throws: `InputFileError`, and what `body` throws.
  func forEachLine(_ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
    var line: [UInt8] = []
    var number = 0
    while case let chunk = try chunk(of: 1 << 16), !chunk.isEmpty {
      var rest = chunk[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line.append(contentsOf: rest[..<end])
        rest = rest[(end + 1)...]
        number += 1
        try body(line, number)
        line.removeAll(keepingCapacity: true)
      }
      line.append(contentsOf: rest)
      try check(line.count)
    }
    if !line.isEmpty { try body(line, number + 1) }
  }
}
