import Foundation

@testable import simulate

/// The program whose tests these are.
enum OwnProgram {
  /// Where it is: beside the tests.
  static func path() throws -> String {
    let program = URL(filePath: try Programs.ourselves()).deletingLastPathComponent()
      .appending(path: "simulate")
    return program.path(percentEncoded: false)
  }
}
