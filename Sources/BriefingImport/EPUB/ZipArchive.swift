import CArchive

/// The entries of a ZIP archive that are wanted, expanded in memory within limits.
struct ZipArchive {
  /// The bytes of each entry by its name.
  let entries: [String: [UInt8]]

  /// The most entries of an archive.
  static let entryLimit = 20_000
  /// The most bytes that the wanted entries expand to.
  static let expandedLimit = 128 << 20
  /// How many times its size an archive may expand to, once that is more than `ratioGrace` bytes.
  /// Text shrinks to a tenth at best; a thousandfold is made to do harm.
  static let ratioLimit = 100
  static let ratioGrace = 4 << 20

  /// Expands the entries whose names `isWanted` takes. O(size of the archive and the wanted).
  ///
  /// - Throws: `ImportError`, where a limit is passed, the archive names a file outside itself or
  ///   needs a password, nothing can be read, or libarchive is not installed.
  init(_ bytes: [UInt8], isWanted: @escaping (String) -> Bool) throws(ImportError) {
    let collector = Collector(archiveSize: bytes.count, isWanted: isWanted)
    let status = withExtendedLifetime(collector) {
      var visitor = LedeArchiveVisitor(collector)
      return bytes.withUnsafeBytes { lede_zip_read($0.baseAddress, $0.count, &visitor) }
    }
    if let failure = collector.failure { throw failure }
    if status == LEDE_ARCHIVE_NO_LIBRARY {
      throw .missing(tool: "libarchive", package: "libarchive13")
    }
    // What was read before the damage may lack any of its chapters.
    guard status != LEDE_ARCHIVE_DAMAGED else { throw .malformed(format: "archive", line: 0) }
    entries = collector.finish()
    guard !entries.isEmpty else { throw .malformed(format: "archive", line: 0) }
  }
}

/// Takes what libarchive tells of an archive.
private final class Collector {
  private(set) var failure: ImportError?
  private var entries: [String: [UInt8]] = [:]
  private var name = ""
  private var content: [UInt8] = []
  private var entryCount = 0
  private var expanded = 0
  private let expansionLimit: Int
  private let isWanted: (String) -> Bool

  init(archiveSize: Int, isWanted: @escaping (String) -> Bool) {
    let byRatio = max(archiveSize * ZipArchive.ratioLimit, ZipArchive.ratioGrace)
    expansionLimit = min(byRatio, ZipArchive.expandedLimit)
    self.isWanted = isWanted
  }

  func begin(_ name: String, isEncrypted: Bool) -> Bool? {
    keep()
    entryCount += 1
    guard entryCount <= ZipArchive.entryLimit else {
      return fail(.tooMany(parts: "files", limit: ZipArchive.entryLimit))
    }
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !steps.contains(".."), !name.contains("\\"), !name.contains("\0")
    else { return fail(.unsafeName(name)) }
    guard isWanted(name), entries[name] == nil else { return false }
    guard !isEncrypted else { return fail(.encrypted) }
    self.name = name
    return true
  }

  func add(_ bytes: UnsafeRawBufferPointer) -> Bool {
    expanded += bytes.count
    guard expanded <= expansionLimit else {
      return fail(.expandsTooMuch(limit: ZipArchive.expandedLimit)) ?? false
    }
    content.append(contentsOf: bytes)
    return true
  }

  func finish() -> [String: [UInt8]] {
    keep()
    return entries
  }

  private func keep() {
    if !name.isEmpty { entries[name] = content }
    name = ""
    content = []
  }

  private func fail(_ error: ImportError) -> Bool? {
    failure = failure ?? error
    return nil
  }
}

extension LedeArchiveVisitor {
  /// Tells `collector`, which outlives the reading.
  fileprivate init(_ collector: Collector) {
    self.init(
      context: Unmanaged.passUnretained(collector).toOpaque(),
      entry: { context, name, _, isEncrypted, wanted in
        guard let context, let name else { return false }
        let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
        let answer = collector.begin(String(cString: name), isEncrypted: isEncrypted)
        wanted?.pointee = answer ?? false
        return answer != nil
      },
      bytes: { context, bytes, count in
        guard let context else { return false }
        return Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          .add(UnsafeRawBufferPointer(start: bytes, count: count))
      })
  }
}
