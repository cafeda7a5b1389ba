import BriefingBrowser
import BriefingModel
import Glibc

extension EffectRunner {
  /// Has a web browser open an address. It is one argument of the program: no shell sees it. On some
  /// desktops the program is the browser itself, and ends with it: nothing but the word that it could
  /// not do it waits for that.
  func open(address: String) {
    scheduler.schedule(on: .outside) {
      guard address.isWebAddress else {
        post(.effectFailed("That is no address of the web"))
        return
      }
      do {
        let child = try ChildProgram(arguments: ["xdg-open", address], isDetached: true).start()
        post(.effectDone("Opening \(address)"))
        scheduler.schedule(on: .waiting) {
          guard ChildProgram.status(of: child) != 0 else { return }
          post(.effectFailed("xdg-open could not open the address: Y copies it"))
        }
      } catch {
        post(.effectFailed(Failure.text(of: error) + " (package xdg-utils)"))
      }
    }
  }

  /// Opens what the reader named: a file, or an article of the library by its number.
  func open(file name: String) {
    scheduler.schedule(on: .library) {
      do {
        let path = OutputFile.path(of: name)
        // Standard input is the keyboard here, and a pipe may never end.
        guard path != "-", !Self.isStream(path) else {
          post(.openingFailed("\(name) is no file: only files can be opened from here"))
          return
        }
        let source = ArticleSource(argument: path)
        if let id = source.kept {
          run(.openArticle(id))
          return
        }
        switch try source.opening() {
        case .whole(let article): open(article, origin: source.origin)()
        case .beginning(let article, let whole):
          open(beginning: article, whole: whole, origin: source.origin)()
        }
      } catch {
        post(.openingFailed(Failure.text(of: error)))
      }
    }
  }

  /// Whether there is something that is neither a file nor a folder.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Writes a view to a file.
  func write(_ view: ViewText, to name: String, replacing: Bool) {
    scheduler.schedule(on: .outside) {
      do {
        let lines = view.lines
        switch try OutputFile(name: name).write(lines, replacing: replacing) {
        case .exists: post(.fileExists(view, path: name))
        case .written: post(.effectDone("Wrote \(lines.count) lines to \(name)"))
        }
      } catch {
        post(.effectFailed(Failure.text(of: error)))
      }
    }
  }
}
