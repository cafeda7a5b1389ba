import Glibc

/// A file that is read whole, such as a configuration.
enum SmallFile {
  /// Its bytes; nil where it cannot be read, is no ordinary file, or is longer than `limit` bytes.
  static func bytes(at path: String, atMost limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= limit else { return nil }
    if status.st_mode & S_IFMT == S_IFCHR { return [] }  // /dev/null stands for no file.
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &portion, portion.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += portion[..<count]
    }
    return nil
  }
}
