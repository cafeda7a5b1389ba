import ArgumentParser
import BriefingModel

extension Actor.Kind: ExpressibleByArgument {
  /// Reads a kind in either spelling.
  public init?(argument: String) {
    self.init(rawValue: argument == "organisation" ? "organization" : argument)
  }
}
