import ArgumentParser
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede feed import`: the feeds of another program.
struct FeedImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Follow the feeds of an OPML file, with their folders.",
    discussion: """
      Feeds that you follow already stay as they are. Nothing is fetched yet: lede feed refresh does \
      it.
      """)

  @Argument(help: "An OPML file, or - for standard input.", completion: .file())
  var file: String

  func run() throws {
    let library = try Workspace(isStocked: false).library()
    var (added, known, failed) = (0, 0, 0)
    for feed in try read() {
      guard let address = WebAddress(feed.address) else {
        StandardError.write("lede: \(feed.address) \(FetchError.badAddress)")
        failed += 1
        continue
      }
      let name = feed.title == feed.address ? nil : feed.title
      let isNew = try library.follow(
        address.text, name: name, homepage: feed.homepage, folders: feed.folders
      ).isNew
      if isNew { added += 1 } else { known += 1 }
    }
    try StandardOutput.write([
      "\(added.counted("feed")) followed now, \(known) known already, \(failed) left out."
    ])
    guard failed == 0 else { throw ExitCode(EX_DATAERR) }
  }

  private func read() throws -> [FeedSubscription] {
    let bytes = try InputFile(file).bytes()
    do throws(ImportError) {
      return try SubscriptionList.read(bytes)
    } catch {
      throw SourceError(name: InputFile.name(of: file), reason: error)
    }
  }
}
