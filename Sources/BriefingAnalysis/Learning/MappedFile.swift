#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file in memory without being read: the system fetches the pages that are touched.
package final class MappedFile: @unchecked Sendable {
  // Sendable because the memory is mapped read-only and lives as long as the object.

  /// Where the file was found.
  package let path: String
  /// The first byte.
  let bytes: UnsafeRawPointer
  /// The length in bytes.
  let count: Int

  /// Maps the file at a path.
  ///
  /// - Throws: `ModelError.unreadable` where there is none, or none with a byte in it.
  package init(path: String) throws(ModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { throw .unreadable(path) }
    self.path = path
    bytes = UnsafeRawPointer(start)
    count = Int(status.st_size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes), count) }
}
