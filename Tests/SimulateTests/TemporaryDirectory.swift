import Foundation

/// A directory that is there as long as somebody holds it.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let name = "larder-simulate-tests-\(UInt64.random(in: 0...UInt64.max))"
    let url = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  func write(_ name: String, _ data: Data) throws -> String {
    let file = path + "/" + name
    try data.write(to: URL(filePath: file))
    return file
  }
}
