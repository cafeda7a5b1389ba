import BriefingImport
import Glibc

/// The files that the arguments of an import name: files, folders with all that is in them,
/// patterns that the shell was kept from expanding, and addresses of the web.
struct FileSearch {
  /// A file that was found.
  struct File: Hashable {
    /// How to open it; "-" is standard input.
    var path: String
    /// Where it is to be fetched from, where it is not on this machine.
    var address: WebAddress?
    /// Whether an argument names it. What merely lies in a folder may be something else than a text.
    var isNamed: Bool
  }

  /// The files in the order of the arguments, those of a folder by name; each once.
  private(set) var files: [File] = []
  /// What could not be found or opened.
  private(set) var problems: [InputFileError] = []
  private var known: Set<String> = []

  /// Looks for files. Hidden files are left out of folders, and links to other folders are not
  /// followed, so that no loop is.
  init(_ arguments: [String]) {
    for argument in arguments {
      let kind = Kind(of: argument)
      if kind == .missing, let address = Self.address(argument) {
        append(File(path: argument, address: address, isNamed: true))
      } else if kind == .missing, argument.contains(where: { "*?[".contains($0) }) {
        let paths = Self.expanded(argument)
        if paths.isEmpty { problems.append(.noMatch(argument)) }
        for path in paths { add(path, Kind(of: path)) }
      } else {
        add(argument, kind)
      }
    }
  }

  private static func address(_ argument: String) -> WebAddress? {
    WebAddress.isOfWeb(argument) ? WebAddress(argument) : nil
  }

  private enum Kind {
    case missing, folder, file, other

    init(of path: String) {
      var status = stat()
      if path == "-" {
        self = .file
      } else if stat(path, &status) != 0 {
        self = .missing
      } else {
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG: self = .file
        default: self = .other
        }
      }
    }
  }

  private mutating func add(_ path: String, _ kind: Kind) {
    switch kind {
    case .missing: problems.append(.missing(path))
    case .folder: addFolder(path)
    case .file, .other: append(File(path: path, isNamed: true))
    }
  }

  private mutating func addFolder(_ path: String) {
    var waiting = [path]
    while let folder = waiting.popLast() {
      guard let names = Self.names(in: folder) else {
        problems.append(.unreadable(folder))
        continue
      }
      func path(of name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      }
      problems += names.wrong.sorted().map { .badName(path(of: $0)) }
      var folders: [String] = []
      for name in names.right.sorted() {
        let path = path(of: name)
        switch Kind(of: path) {
        case .folder: if !Self.isLink(path) { folders.append(path) }
        case .file: append(File(path: path, isNamed: false))
        case .missing, .other: break
        }
      }
      waiting += folders.reversed()
    }
  }

  private mutating func append(_ file: File) {
    if known.insert(file.path).inserted { files.append(file) }
  }

  /// The names in a folder but the hidden ones, those apart that are not in UTF-8; nil where the
  /// folder cannot be read.
  private static func names(in folder: String) -> (right: [String], wrong: [String])? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var (right, wrong): ([String], [String]) = ([], [])
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map(\.self) }
      if bytes.first == UInt8(ascii: ".") { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        right.append(name)
      } else {
        wrong.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return (right, wrong)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func expanded(_ pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_TILDE | GLOB_BRACE, nil, &result) == 0 else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { index in
      result.gl_pathv[index].map { String(cString: $0) }
    }
  }
}
