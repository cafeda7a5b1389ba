import CCurl

/// A request as it is handed to libcurl.
struct HTTPRequest {
  var address: String
  var agent: String
  /// Those that a reader of feeds adds.
  var headers: [String]
  var limits: FetchLimits
  /// Whether this machine and its own network are not to be asked.
  var isPublicOnly: Bool

  /// Sends the request and waits for the response.
  func send(over connection: OpaquePointer, to receiver: ResponseReceiver) -> LedeResponse {
    var visitor = receiver.visitor
    return address.withCString { address in
      agent.withCString { agent in
        withCStrings(headers) { lines in
          var request = LedeRequest(
            address: address, userAgent: agent, headers: lines.baseAddress,
            headerCount: lines.count, connectLimit: Int(limits.connectTime * 1_000),
            timeLimit: Int(limits.time * 1_000), isPublicOnly: isPublicOnly)
          return lede_connection_fetch(connection, &request, &visitor)
        }
      }
    }
  }

  private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let bytes = strings.map { Array($0.utf8CString) }
    let all = bytes.flatMap(\.self)
    return all.withUnsafeBufferPointer { all in
      var pointers: [UnsafePointer<CChar>?] = []
      var offset = 0
      for string in bytes {
        pointers.append(all.baseAddress.map { $0 + offset })
        offset += string.count
      }
      return pointers.withUnsafeBufferPointer(body)
    }
  }
}
