import Glibc

/// A file that only the reader may read, and that goes when the value does.
final class TemporaryFile {
  let path: String
  let descriptor: Int32

  /// Makes a file with some text in it, at its beginning again.
  ///
  /// - Throws: `Failure` where that cannot be done.
  init(holding text: String) throws(Failure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((folder + "/lede-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)  // Made with the mode 0600.
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // Where this throws, `deinit` closes and removes what was made: all is set by now.
    guard descriptor >= 0, OutputFile.write(Array(text.utf8), to: descriptor) else {
      throw Failure(
        "no temporary file can be written in \(folder): set TMPDIR", status: EX_CANTCREAT)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(path)
  }
}
