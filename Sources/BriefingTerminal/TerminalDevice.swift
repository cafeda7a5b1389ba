import Glibc

/// The terminal as a file: where keys come from, where the screen goes, and how it was found.
final class TerminalDevice {
  /// What keys are read from, as ncurses wants it.
  let input: UnsafeMutablePointer<FILE>
  /// What the screen is written to.
  let output: UnsafeMutablePointer<FILE>
  /// The descriptor behind `input`.
  var inputDescriptor: Int32 { fileno(input) }
  /// The descriptor behind `output`.
  var outputDescriptor: Int32 { fileno(output) }
  /// The terminal's modes before anything was changed.
  let modes: termios

  /// Opens standard output, and standard input where that is a terminal too; where it is not, as with
  /// an article piped in, keys come from the controlling terminal.
  ///
  /// - Throws: `outputIsNoTerminal`, `noKeyboard` or `refused`.
  init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    output = try Self.stream(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), "w", orElse: .refused("dup"))
    do throws(TerminalError) {
      let keys =
        isatty(STDIN_FILENO) == 1
        ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDONLY | O_CLOEXEC)
      input = try Self.stream(keys, "r", orElse: .noKeyboard)
    } catch {
      fclose(output)
      throw error
    }
    var modes = termios()
    let isKnown = tcgetattr(fileno(output), &modes) == 0
    self.modes = modes
    guard isKnown else { throw .refused("tcgetattr") }
  }

  /// Opens a file that is no terminal, to draw where nobody looks.
  ///
  /// - Throws: `refused`.
  init(file path: String) throws(TerminalError) {
    output = try Self.stream(open(path, O_WRONLY | O_CLOEXEC), "w", orElse: .refused("open"))
    do throws(TerminalError) {
      input = try Self.stream(open(path, O_RDONLY | O_CLOEXEC), "r", orElse: .refused("open"))
    } catch {
      fclose(output)
      throw error
    }
    modes = termios()
  }

  deinit {
    fclose(input)
    fclose(output)
  }

  /// The size that the terminal says it has, in columns and rows; nil where it does not say.
  var windowSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(outputDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Sets the modes to what they were when the device was opened, after what is still to be written.
  func restoreModes() {
    var found = modes
    tcsetattr(outputDescriptor, TCSADRAIN, &found)
  }

  /// Sends the terminal bytes that ncurses knows nothing of, to the last one: a sequence without its end
  /// would swallow what is drawn next. Where nothing can be sent any more the terminal is gone.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(outputDescriptor, $0.baseAddress, $0.count) }
      if sent > 0 {
        rest = rest.dropFirst(sent)
      } else if errno == EAGAIN {
        var room = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func stream(
    _ descriptor: Int32, _ mode: String, orElse error: TerminalError
  ) throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    guard descriptor >= 0 else { throw error }
    guard let stream = fdopen(descriptor, mode) else {
      close(descriptor)
      throw .refused("fdopen")
    }
    return stream
  }
}
