import ArgumentParser
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// A feed as the reader names it: by its number, or by its address.
struct FeedChoice: ExpressibleByArgument {
  private let argument: String

  init(argument: String) { self.argument = argument }

  /// The feed among those that are followed.
  ///
  /// - Throws: `LibraryError.noFeed`; `Failure` where no feed has the address.
  func feed(in feeds: [FollowedFeed]) throws -> FollowedFeed {
    if let number = Int64(argument) {
      let id = FeedID(rawValue: number)
      guard let feed = feeds.first(where: { $0.id == id }) else { throw LibraryError.noFeed(id) }
      return feed
    }
    let address = WebAddress(argument)?.text ?? argument
    guard let feed = feeds.first(where: { $0.address == address }) else {
      throw Failure("no feed at \(argument) is followed: see lede feed list", status: EX_NOINPUT)
    }
    return feed
  }
}

extension [FollowedFeed] {
  /// Those that the reader names, each once; all where none is named.
  ///
  /// - Throws: the errors of `FeedChoice`.
  func chosen(_ choices: [FeedChoice]) throws -> [FollowedFeed] {
    guard !choices.isEmpty else { return self }
    var chosen: [FollowedFeed] = []
    for choice in choices {
      let feed = try choice.feed(in: self)
      if !chosen.contains(where: { $0.id == feed.id }) { chosen.append(feed) }
    }
    return chosen
  }
}

/// A folder as the reader types it: "News/Ports" is a folder in a folder.
struct FeedFolder: ExpressibleByArgument {
  /// The names, the outermost first; none for no folder.
  let names: [String]

  init(argument: String) {
    names = argument.split(separator: "/").map(String.init).filter { name in
      name.contains { !$0.isWhitespace }
    }
  }
}
