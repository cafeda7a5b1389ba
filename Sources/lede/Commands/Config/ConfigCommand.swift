import ArgumentParser
import BriefingData
import Foundation

/// `lede config`: what is set, and what is wrong with it.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the configuration in force, with what each line is for.",
    discussion: """
      What is printed is a configuration file itself: redirect it to the path that --path prints, \
      and change it there. Whatever is not in the file is as lede does it by itself.
      """)

  @Flag(help: "Print only where the file is, or would be.")
  var path = false

  @Flag(help: "Print only what is wrong in the file, line by line.")
  var check = false

  @Flag(help: "Print only the names of the themes, your own among them.")
  var themes = false

  func validate() throws {
    if [path, check, themes].count(where: \.self) > 1 {
      throw ValidationError("Give one of --path, --check and --themes.")
    }
  }

  func run() throws {
    var file = ConfigurationFile(environment: ProcessInfo.processInfo.environment)
    try file.checkTheme()
    if path {
      try StandardOutput.write([file.path])
    } else if themes {
      let shelf = ThemeShelf(data: try BriefingData(), folder: file.themeFolder)
      try StandardOutput.write(try shelf.names())
    } else if check {
      try StandardOutput.write(file.remarks.map { "\(file.path): \($0)" })
      guard file.mistakes.isEmpty else { throw ExitCode(EX_CONFIG) }
      let exists = access(file.path, F_OK) == 0
      StandardError.write(
        exists ? "\(file.path): nothing is wrong" : "\(file.path): there is no such file yet")
    } else {
      try StandardOutput.write(ConfigurationPage(file: file).lines)
    }
  }
}
