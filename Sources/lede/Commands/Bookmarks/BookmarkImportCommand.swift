import ArgumentParser
import BriefingLibrary
import BriefingModel
import Foundation

/// `lede bookmarks import`: W3C Web Annotations, from lede or another program.
struct BookmarkImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read bookmarks from W3C Web Annotations.",
    discussion: """
      The articles have to be in the library; they are known by their text or their address. A \
      bookmark that is there already is not kept twice. One whose words have changed in the article \
      says so, and one whose words are not there is kept as an orphan.
      """)

  @Argument(help: "A file of annotations in JSON-LD, or - for standard input.")
  var file: String

  func run() throws {
    let library = try Workspace().library()
    let annotations = try read()
    let exchange = AnnotationExchange(library)
    var (added, known, failed) = (0, 0, 0)
    var (orphans, altered) = (0, 0)
    for annotation in annotations {
      do {
        let bookmark = try exchange.bookmark(from: annotation)
        if try isKnown(bookmark, in: library) {
          known += 1
        } else {
          let kept = try library.keep(bookmark)
          if kept.isOrphan { orphans += 1 }
          if kept.changedWords != nil { altered += 1 }
          added += 1
        }
      } catch let problem as AnnotationExchange.Problem {
        StandardError.write("lede: \(problem)")
        failed += 1
      }
    }
    let others =
      altered > 0 ? ", \(altered) \(altered == 1 ? "has" : "have") other words there" : ""
    try StandardOutput.write([
      "\(added) imported, \(known) known already, \(failed) left out; \(orphans) of the imported "
        + "are not in their articles\(others)."
    ])
    guard failed == 0 else { throw ExitCode(EX_DATAERR) }
  }

  private func read() throws -> [Annotation] {
    let bytes = try InputFile(file).bytes()
    do {
      return try JSONDecoder().decode(AnnotationFile.self, from: Data(bytes)).annotations
    } catch {
      throw Failure(
        "\(InputFile.name(of: file)) is no file of Web Annotations: it should be JSON-LD as lede "
          + "bookmarks export writes it", status: EX_DATAERR)
    }
  }

  private func isKnown(_ bookmark: Bookmark, in library: Library) throws -> Bool {
    try library.bookmarks(in: bookmark.article).contains { known in
      known.anchor.exact == bookmark.anchor.exact && known.note == bookmark.note
        && known.tags == bookmark.tags && known.created == bookmark.created
    }
  }
}
