import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Asks a server that somebody else runs whether it is there, before a story begins that needs it.
enum ServerCheck {
  private static let patienceSeconds = 10.0

  static func ask(_ server: URL) async throws {
    var request = URLRequest(url: server.appending(path: "readyz"))
    request.timeoutInterval = patienceSeconds
    let answer = try? await URLSession.shared.data(for: request)
    guard let response = answer?.1 as? HTTPURLResponse, response.statusCode == 200 else {
      throw EnvironmentTrouble(
        "No larder answers at \(server.absoluteString). Start one: larder serve --data DIR --port PORT."
      )
    }
  }
}
