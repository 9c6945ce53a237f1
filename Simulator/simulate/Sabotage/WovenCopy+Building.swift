import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An error that the compiler names: in which file of the package, in which line.
struct CompileError: Hashable, Sendable {
  var file: String
  /// From 1.
  var line: Int
  var message: String

  /// Every error in what a build said, each once; only of files in `folder`.
  static func all(in output: String, under folder: String) -> [CompileError] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var errors: [CompileError] = []
    for words in output.split(separator: "\n") where words.hasPrefix(prefix) {
      let parts = words.dropFirst(prefix.count)
        .split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let line = Int(parts[1]), parts[3].hasPrefix(" error: ") else {
        continue
      }
      let error = CompileError(
        file: String(parts[0]), line: line, message: String(parts[3].dropFirst(8)))
      if !errors.contains(error) { errors.append(error) }
    }
    return errors
  }
}

extension WovenCopy {
  /// What is built, with `simulate` in it.
  var product: URL { folder.appending(path: ".build/release/simulate") }

  /// Builds the release product; answers the compiler's errors, none if it was built.
  func build() throws -> [CompileError] {
    try swift(
      ["build", "-c", "release", "--product", "simulate"], log: "build.log", seconds: 3600)
  }

  /// Builds the tests, without optimising.
  func buildTests() throws -> [CompileError] {
    try swift(["build", "--build-tests"], log: "build-tests.log", seconds: 3600)
  }

  private func swift(_ words: [String], log: String, seconds: Double) throws -> [CompileError] {
    let path = folder.appending(path: log).filePath
    let ending = try run(
      [
        "swift", words[0], "--package-path", folder.filePath, "-Xswiftc", "-suppress-warnings",
      ] + words.dropFirst(),
      output: path, seconds: seconds)
    if ending == .exited(0) { return [] }
    let output = try String(contentsOfFile: path, encoding: .utf8)
    let errors = CompileError.all(in: output, under: folder.filePath)
    guard !errors.isEmpty else {
      throw EnvironmentTrouble("The copy could not be built; \(path) says why.")
    }
    return errors
  }

  /// How a program ended.
  enum Ending: Hashable, Sendable {
    case exited(Int32)
    /// It did not end in time, and was ended.
    case tooLate
  }

  /// Runs a program, found as a shell would, and waits for its end.
  ///
  /// `bug` is the one that is alive in it. What it says goes into `output`, what it complains about into
  /// `trials.log`.
  func run(
    _ words: [String], bug: Int? = nil, output: String, seconds: Double
  ) throws -> Ending {
    let switches = bug.map { ["LARDER_SABOTAGE=\($0)"] } ?? ["-u", "LARDER_SABOTAGE"]
    let child = try ChildProcess(
      "/usr/bin/env", switches + words, speech: .file(output),
      errors: folder.appending(path: "trials.log").filePath)
    if child.waitUntilEnded(seconds: seconds) { return .exited(child.exitStatus ?? 255) }
    // Interrupted first: it has children of its own, and ends them.
    child.signal(SIGINT)
    _ = child.waitUntilEnded(seconds: 20)
    child.end()
    return .tooLate
  }
}
