import BriefingBrowser
import BriefingModel

extension EffectRunner {
  /// Has a web browser open an address. It is one argument of the program: no shell sees it.
  func open(address: String) {
    scheduler.schedule(on: .outside) {
      guard address.isWebAddress else {
        post(.effectFailed("That is no address of the web"))
        return
      }
      do {
        let program = ChildProgram(arguments: ["xdg-open", address], isDetached: true)
        post(.effectDone("Opening \(address)"))
        let status = try program.run()
        guard status != 0 else { return }
        post(.effectFailed("xdg-open could not open the address: Y copies it"))
      } catch {
        post(.effectFailed(Failure.text(of: error) + " (package xdg-utils)"))
      }
    }
  }

  /// Opens what the reader named: a file, or an article of the library by its number.
  func open(file name: String) {
    scheduler.schedule(on: .library) {
      do {
        let source = ArticleSource(argument: OutputFile.path(of: name))
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
        post(.effectFailed(Failure.text(of: error)))
      }
    }
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
