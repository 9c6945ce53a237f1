import Foundation

/// The files of the protocol, beside the sources.
enum Files {
  static let protocolFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Protocol")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: protocolFolder.appending(path: path)))
  }

  /// The names in a folder that end in one of `endings`, sorted.
  static func names(in folder: String, ending endings: [String]) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: protocolFolder.appending(path: folder).path)
      .filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
  }

  /// Writes a file that is not there yet.
  ///
  /// A vector is never edited: changed bytes get a new name.
  static func writeIfMissing(_ bytes: [UInt8], to path: String) throws {
    let url = protocolFolder.appending(path: path)
    guard !FileManager.default.fileExists(atPath: url.path) else { return }
    try Data(bytes).write(to: url)
  }
}
