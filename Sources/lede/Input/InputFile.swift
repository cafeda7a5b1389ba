import Foundation

/// A file, or standard input, that is read from start to end.
struct InputFile: Sendable {
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
  func bytes() throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    let isSized = fstat(handle.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    var room = isSized ? Int(status.st_size) + 1 : 1 << 16
    var count = 0
    repeat {
      let piece = try chunk(of: room)
      count = piece.count
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      room = max(1 << 16, bytes.count)
    } while count > 0
    return bytes
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
    }
    if !line.isEmpty { try body(line, number + 1) }
  }
}

/// Why a file cannot be read.
enum InputFileError: Error, CustomStringConvertible {
  /// There is nothing of that name.
  case missing(String)
  /// A pattern that no file's name fits.
  case noMatch(String)
  /// It is a folder.
  case folder(String)
  /// It cannot be opened or read.
  case unreadable(String)

  /// What happened and what to do.
  var description: String {
    switch self {
    case .missing(let name) where name.hasPrefix("http://") || name.hasPrefix("https://"):
      "\(name) is an address: lede import \(name) fetches it into the library"
    case .missing(let name): "there is no file \(name): check its name"
    case .noMatch(let pattern): "no file's name fits \(pattern): check the pattern"
    case .folder(let name): "\(name) is a folder: name the files in it"
    case .unreadable(let name): "\(name) cannot be read: check that you may read it"
    }
  }
}
