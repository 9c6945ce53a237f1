import Foundation

/// Something around us is missing or in the way: exit code 3.
///
/// It names what, and what to do.
struct EnvironmentTrouble: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Where our own programs are: beside this one.
enum Programs {
  /// This program, to start phones with.
  static func ourselves() throws -> String {
    guard let path = Bundle.main.executablePath else {
      throw EnvironmentTrouble("this program can't find its own file to start phones with")
    }
    return path
  }

  /// The server.
  static func larder() throws -> String {
    let beside = URL(filePath: try ourselves()).deletingLastPathComponent().appending(
      path: "larder")
    let path = beside.path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw EnvironmentTrouble(
        """
        There is no larder beside this program: run `swift build --product larder` first, or name a running \
        server with --server URL.
        """)
    }
    return path
  }
}

/// The address of a server that has been checked when the command line was read.
func serverURL(_ text: String) throws -> URL {
  guard let url = URL(string: text), url.scheme == "http" || url.scheme == "https",
    url.host() != nil
  else {
    throw EnvironmentTrouble(
      "\(text) is not the address of a server, such as http://127.0.0.1:8080")
  }
  return url
}
