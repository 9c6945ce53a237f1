import HouseholdWire

/// One request to the server, before anybody knows how it travels.
package struct HTTPRequest: Hashable, Sendable {
  /// The methods that the protocol uses.
  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case delete = "DELETE"
  }

  /// What to do.
  package var method: Method
  /// Where, below the server's address: `v1/sync`.
  package var path: String
  /// The 32 bytes that say whose phone this is; empty before it is known to the server.
  package var token: [UInt8]
  /// What is sent along; Protobuf unless it is empty.
  package var body: [UInt8]
  /// What kind of answer is understood.
  package var accept: String
  /// How long the server may be silent before the request is given up; at least 1, since Linux counts in
  /// whole seconds.
  package var timeoutSeconds: Int
  /// Where a stream goes on; nil for any other request.
  package var lastEventID: String?

  /// A request that sends and accepts Protobuf.
  package init(
    _ method: Method, _ path: String, token: [UInt8] = [], body: [UInt8] = [],
    accept: String = "application/protobuf", timeoutSeconds: Int = HTTPLimits.requestSeconds,
    lastEventID: String? = nil
  ) {
    self.method = method
    self.path = path
    self.token = token
    self.body = body
    self.accept = accept
    self.timeoutSeconds = timeoutSeconds
    self.lastEventID = lastEventID
  }

  /// Its headers, in the order they are set.
  package var headers: [(name: String, value: String)] {
    var headers = [(name: "Accept", value: "\(accept), application/problem+json")]
    if !body.isEmpty { headers.append(("Content-Type", "application/protobuf")) }
    if !token.isEmpty { headers.append(("Authorization", "Bearer \(Hexadecimal.digits(token))")) }
    if let lastEventID { headers.append(("Last-Event-ID", lastEventID)) }
    return headers
  }
}
