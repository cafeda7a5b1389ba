/// A web address without what does not say which article it leads to, by which two addresses of one
/// article are the same.
///
/// Frozen: another way to write them would make an article of every library a stranger to itself.
struct CanonicalAddress: Hashable {
  /// The address without scheme, fragment, and what counts readers.
  let text: String

  /// The most bytes of an address.
  private static let lengthLimit = 2_048
  /// Parameters that say where a reader came from.
  private static let counters: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "cmpid", "ocid", "ref",
    "ref_src", "smid", "share",
  ]

  /// The canonical form of an address; nil where it is none of the web's.
  init?(_ address: String) {
    guard address.utf8.count <= Self.lengthLimit, let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
    else { return nil }
    let rest = address[scheme.upperBound...].prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    guard !host.isEmpty else { return nil }
    let tail = rest[host.endIndex...]
    var path = tail.prefix { $0 != "?" }
    while path.last == "/" { path.removeLast() }
    let parameters = tail.dropFirst(tail.prefix { $0 != "?" }.count + 1).split(separator: "&")
      .filter { !Self.isCounter($0.prefix { $0 != "=" }.lowercased()) }
    let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    text = Self.withoutPort(host.lowercased()) + path + query
  }

  private static func isCounter(_ name: String) -> Bool {
    name.hasPrefix("utm_") || counters.contains(name)
  }

  private static func withoutPort(_ host: String) -> Substring {
    for port in [":80", ":443"] where host.hasSuffix(port) { return host.dropLast(port.count) }
    return host[...]
  }
}
