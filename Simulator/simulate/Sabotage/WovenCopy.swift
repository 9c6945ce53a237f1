import Foundation

/// A copy of the package with bugs woven in, and what is built from it.
struct WovenCopy: Sendable {
  /// The package as it is.
  let source: URL
  /// The copy.
  let folder: URL

  /// What of a package is copied, if it is there.
  private static let parts = [
    "Package.swift", "Package.resolved", "README.md", "Sources", "Simulator", "Tests", "Protocol",
    "Docs", "Snippets",
  ]

  /// Where the parts of the package lie that mutants are made in.
  static let mutated = [
    "Sources/HouseholdModel/Facts", "Sources/HouseholdModel/Edits",
    "Sources/HouseholdModel/Exchange", "Sources/HouseholdModel/Views",
    "Sources/HouseholdModel/Foundations", "Sources/DeviceSync", "Sources/ServerSync",
  ]

  /// What is left alone there: chance that is worse breaks no promise.
  static let unmutated = ["Sources/HouseholdModel/Foundations/SplitMix64.swift"]

  init(of source: URL, in folder: URL) throws {
    self.source = source
    self.folder = folder
    let manifest = source.appending(path: "Package.swift")
    guard FileManager.default.fileExists(atPath: manifest.filePath) else {
      throw EnvironmentTrouble(
        "\(source.filePath) has no Package.swift: name Larder's package with --source.")
    }
  }

  /// The text of a file as it is.
  func text(of file: String) throws -> String {
    try String(contentsOf: source.appending(path: file), encoding: .utf8)
  }

  /// The texts of every Swift file that mutants may be made in, by path.
  func mutatedTexts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in try Self.mutated.flatMap(files)
    where file.hasSuffix(".swift") && !Self.unmutated.contains(file) {
      texts[file] = try text(of: file)
    }
    return texts
  }

  /// Makes the copy what the package is now, with the files of `weave` in their places.
  ///
  /// Files that are the same already are left alone, so that a second build has little to do.
  func write(_ weave: Weave) throws {
    var wanted: Set<String> = []
    for part in Self.parts {
      for file in try files(part) {
        wanted.insert(file)
        let data =
          if let woven = weave.files[file] { Data(woven.utf8) } else {
            try Data(contentsOf: source.appending(path: file))
          }
        try put(file == "Package.swift" ? try relaxed(data) : data, at: file)
      }
    }
    for (file, text) in weave.files where !wanted.contains(file) {
      wanted.insert(file)
      try put(Data(text.utf8), at: file)
    }
    for file in try Self.parts.flatMap({ try files($0, in: folder) }) where !wanted.contains(file) {
      try FileManager.default.removeItem(at: folder.appending(path: file))
    }
  }

  /// The manifest without what only our own text must keep to.
  private func relaxed(_ manifest: Data) throws -> Data {
    var text = String(decoding: manifest, as: UTF8.self)
    for setting in [".strictMemorySafety(),", ".treatAllWarnings(as: .error),"] {
      guard text.contains(setting) else {
        throw EnvironmentTrouble("Package.swift does not say \(setting)")
      }
      text = text.replacing(setting, with: "")
    }
    return Data(text.utf8)
  }

  private func put(_ data: Data, at file: String) throws {
    let target = folder.appending(path: file)
    if (try? Data(contentsOf: target)) == data { return }
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  private func files(_ part: String) throws -> [String] { try files(part, in: source) }

  /// Every file in a part of the package, in order; the part itself, if it is a file.
  private func files(_ part: String, in root: URL) throws -> [String] {
    let item = root.appending(path: part)
    guard FileManager.default.fileExists(atPath: item.filePath) else { return [] }
    guard try item.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else {
      return [part]
    }
    return try FileManager.default.contentsOfDirectory(atPath: item.filePath).sorted()
      .filter { !$0.hasPrefix(".") }.flatMap { try files(part + "/" + $0, in: root) }
  }
}

extension URL {
  /// Its path in the words of the file system.
  var filePath: String { path(percentEncoded: false) }
}
