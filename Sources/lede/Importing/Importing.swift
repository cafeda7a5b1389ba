import BriefingLibrary
import BriefingModel
import Dispatch

/// An import from its list of files to the library: files are read and analysed on all cores, some at a
/// time, while those before are written, in their order and in one transaction each time.
struct Importing {
  let library: Library
  let intake: FileIntake
  let interruption: Interruption
  /// Takes what became of each file, where anybody wants to know.
  var tell: (ImportReport.FileLine) throws -> Void = { _ in }

  /// How many files are read before they are written, and how many bytes they may have together: two
  /// such batches are in memory at a time.
  private static let (batchSize, batchBytes) = (64, 64 << 20)

  private typealias Entry = (found: FileSearch.File, file: ImportedFile?)

  /// Imports files.
  ///
  /// - Throws: `LibraryError`; what was written before stays.
  func run(_ files: [FileSearch.File]) throws -> ImportReport {
    var report = ImportReport()
    var progress = ProgressLine(total: files.count, of: "files")
    var waiting: (entries: [Entry], results: [FileIntake.Result])?
    let writer = DispatchQueue(label: "import")
    let (library, intake) = (library, intake)
    var start = 0
    while start < files.count, !interruption.isRequested {
      progress.show(start)
      let batch = Self.batch(files[start...])
      start += batch.count
      let entries = try changed(batch, &report)
      let pending = Pending<[AddedArticle]>()
      if let waiting { pending.run(on: writer) { try Self.write(waiting.results, to: library) } }
      let results = Self.read(entries, intake)
      if let waiting { try settle(waiting.entries, waiting.results, pending, &report, &progress) }
      waiting = (entries, results)
    }
    if let waiting {
      let pending = Pending<[AddedArticle]>()
      pending.run(on: writer) { try Self.write(waiting.results, to: library) }
      try settle(waiting.entries, waiting.results, pending, &report, &progress)
    }
    progress.clear()
    report.stopped = interruption.isRequested
    return report
  }

  /// The next files to be read: one at least.
  private static func batch(_ files: ArraySlice<FileSearch.File>) -> [FileSearch.File] {
    var batch: [FileSearch.File] = []
    var bytes = 0
    for file in files.prefix(batchSize) {
      bytes += file.address == nil ? FileIntake.size(of: file.path) : 0
      if bytes > batchBytes, !batch.isEmpty { break }
      batch.append(file)
    }
    return batch
  }

  /// Those of some files that are to be read.
  private func changed(
    _ files: [FileSearch.File], _ report: inout ImportReport
  ) throws -> [Entry] {
    let entries: [Entry] = files.map { file in
      (file, file.address == nil ? FileIntake.fingerprint(of: file.path) : nil)
    }
    let unchanged = try library.unchanged(among: entries.compactMap(\.file))
    return try entries.filter { entry in
      guard let file = entry.file, unchanged.contains(file) else { return true }
      report.unchanged += 1
      try tell(ImportReport.FileLine(path: entry.found.path, status: "unchanged"))
      return false
    }
  }

  /// Reads files on all cores, and what has to be fetched from several servers at the same time.
  private static func read(_ entries: [Entry], _ intake: FileIntake) -> [FileIntake.Result] {
    guard entries.contains(where: { $0.found.address != nil }) else {
      return entries.concurrentMap { intake.read($0.found, as: $0.file) }
    }
    return ThreadPool.map(entries, width: Web.width) { intake.read($0.found, as: $0.file) }
  }

  private static func write(
    _ results: [FileIntake.Result], to library: Library
  ) throws -> [AddedArticle] {
    var articles: [PreparedArticle] = []
    var files: [ImportedFile] = []
    for case .articles(let prepared, let file) in results {
      articles += prepared
      if let file { files.append(file) }
    }
    return articles.isEmpty && files.isEmpty ? [] : try library.add(articles, from: files)
  }

  /// Waits until a batch is written, and counts and tells what became of it.
  private func settle(
    _ entries: [Entry], _ results: [FileIntake.Result], _ pending: Pending<[AddedArticle]>,
    _ report: inout ImportReport, _ progress: inout ProgressLine
  ) throws {
    var added = (try pending.get() ?? [])[...]
    for (entry, result) in zip(entries, results) {
      let path = entry.found.path
      switch result {
      case .articles(let articles, _):
        let outcomes = added.prefix(articles.count)
        added = added.dropFirst(articles.count)
        for outcome in outcomes { report.count(outcome.outcome) }
        report.lostCorrections += try LostCorrections.count(in: outcomes, of: library)
        try tell(
          ImportReport.FileLine(
            path: path, status: "imported",
            articles: zip(outcomes, articles).map { outcome, prepared in
              .init(outcome, headline: prepared.article.metadata.headline)
            }))
      case .failure(let failure):
        report.failed += 1
        progress.clear()
        StandardError.write("lede: \(failure.message)")
        try tell(ImportReport.FileLine(path: path, status: "failed", error: failure.message))
      case .leftOut:
        report.leaveOut(path)
        try tell(ImportReport.FileLine(path: path, status: "leftOut"))
      case .cancelled: break
      }
    }
  }
}
