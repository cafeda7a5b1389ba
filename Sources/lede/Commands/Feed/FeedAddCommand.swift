import ArgumentParser
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede feed add`: follows feeds, and takes in what is in them.
struct FeedAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Follow a feed, and take in what is in it.",
    discussion: """
      The address is that of a feed, or of a page that names its feeds: the first of them is \
      followed then, and the others are told. Many feeds give no more than a summary of each \
      article: with --full the pages are fetched that their items lead to.
      """)

  @OptionGroup var options: IntakeOptions

  @Option(help: "What you call it; without it, it is called as it calls itself.")
  var name: String?

  @Option(help: "The folder it stands in, as News or News/Ports.")
  var folder: FeedFolder?

  @Flag(help: "Fetch the pages that its items lead to.")
  var full = false

  @Argument(help: "The addresses of feeds, or of pages with feeds.")
  var addresses: [String]

  func validate() throws {
    if name != nil, addresses.count > 1 {
      throw ValidationError("--name is for one feed, and there are \(addresses.count) addresses.")
    }
  }

  func run() throws {
    let library = try Workspace(isStocked: false).library()
    let interruption = Interruption()
    let refresh = try FeedRefresh(library, analysis: options.analysis, interruption)
    let run = FeedRun(count: addresses.count, of: library, isJSON: options.json)
    let fetcher = try refresh.fetcher()
    var failed = 0
    for typed in addresses where !interruption.isRequested {
      do {
        let found = try FeedFinder(fetcher: fetcher, reader: refresh.reader).find(typed)
        try follow(found, in: library, run) { refresh.take(found.document, of: $0, over: fetcher) }
      } catch FetchError.cancelled {
        break
      } catch let error as Failure {
        StandardError.write("lede: \(error.message)")
        failed += 1
      }
    }
    // Where no address was a feed, there is nothing to sum up.
    let status = failed < addresses.count ? try run.finish() : EX_UNAVAILABLE
    if let ended = interruption.status { throw ExitCode(ended) }
    if failed > 0 || status != EXIT_SUCCESS { throw ExitCode(EX_UNAVAILABLE) }
  }

  private func follow(
    _ found: FeedFinder.Found, in library: Library, _ run: FeedRun,
    take: (FollowedFeed) -> FeedOutcome
  ) throws {
    let (id, isNew) = try library.follow(
      found.address, name: name, folders: folder?.names ?? [], fetchesPages: full)
    guard isNew else {
      throw Failure(
        "\(found.address) is followed already, as feed \(id.rawValue): change it with lede feed "
          + "edit \(id.rawValue)", status: EX_USAGE)
    }
    if !found.others.isEmpty {
      StandardError.write(
        "lede: the page names other feeds too: " + found.others.joined(separator: ", "))
    }
    let outcome = take(try library.feed(id))
    let feed = try library.feed(id)
    if case .cancelled(let added) = outcome, added.isEmpty { try library.unfollow(id) }
    if !options.json, case .read = outcome {
      try StandardOutput.write(["Following \(feed.name) as feed \(id.rawValue)."])
    }
    run.tell(feed, outcome)
  }
}
