import Foundation

/// The files of this repository, as they lie around this test's own source.
enum Tree {
  static let root: URL = {
    var url = URL(filePath: #filePath)
    while url.pathComponents.count > 1 {
      url.deleteLastPathComponent()
      let manifest = url.appending(path: "Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { break }
    }
    return url
  }()

  /// Every file that is not made by a tool, relative to the root, in order.
  static let paths: [String] = {
    let tools: Set = [".build", ".git", ".swiftpm", "__pycache__", "node_modules"]
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
      for name in names where !tools.contains(name) {
        let path = folder.isEmpty ? name : folder + "/" + name
        if isFolder(path) { folders.append(path) } else { found.append(path) }
      }
    }
    return found.sorted()
  }()

  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: root.path + "/" + path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  /// A file's text, or nil if it is not text or not there.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Swift files below one of these folders that people wrote.
  static func sources(in folders: [String]) -> [SwiftSource] {
    paths.filter { path in
      path.hasSuffix(".swift") && !isGenerated(path)
        && folders.contains { path.hasPrefix($0 + "/") }
    }.compactMap { path in text(path).map { SwiftSource(path: path, text: $0) } }
  }

  /// Whether a tool wrote this file: the code of the wire, the Unicode table, embedded data.
  static func isGenerated(_ path: String) -> Bool {
    [".pb.swift", ".data.swift", "/CasefoldTable.swift"].contains(where: path.hasSuffix)
  }
}
