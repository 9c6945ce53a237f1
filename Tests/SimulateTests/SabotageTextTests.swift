import Foundation
import Testing

@testable import simulate

/// The named bugs against the source as it is: code that moves breaks these tests, and not a sabotage.
@Suite struct SabotageTextTests {
  /// The package that this file is in.
  private static let package = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: package.appending(path: file), encoding: .utf8)
  }

  @Test(arguments: Sabotage.all)
  func itsTextStandsInTheSourceExactlyOnce(sabotage: Sabotage) throws {
    #expect(!sabotage.edits.isEmpty)
    for edit in sabotage.edits {
      #expect(edit.place(in: Array(try Self.text(edit.file).utf8)) != nil, "\(edit.file)")
      #expect(edit.original != edit.replacement)
    }
  }

  @Test func thereAreTwentyOneWithNamesOfTheirOwn() {
    #expect(Sabotage.all.count == 21)
    #expect(Set(Sabotage.all.map(\.name)).count == Sabotage.all.count)
    for sabotage in Sabotage.all {
      #expect(sabotage.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(sabotage.breaks.count { $0 == "." } == 1, "one sentence: \(sabotage.breaks)")
      #expect(sabotage.breaks.last == ".")
    }
  }

  /// Bugs that share a place could not be in one copy.
  @Test func noTwoEditTheSamePlace() throws {
    let edits = Sabotage.all.flatMap(\.edits)
    for file in Set(edits.map(\.file)).sorted() {
      let bytes = Array(try Self.text(file).utf8)
      let places = edits.filter { $0.file == file }.compactMap { $0.place(in: bytes) }
        .sorted { $0.lowerBound < $1.lowerBound }
      for (left, right) in zip(places, places.dropFirst()) {
        #expect(left.upperBound <= right.lowerBound, "\(file)")
      }
    }
  }

  @Test func aPlaceThatIsThereTwiceIsNone() {
    let edit = Edit.expression("a", before: "if ", "x", "y")
    #expect(edit.place(in: Array("if x {}".utf8)) == 3..<4)
    #expect(edit.place(in: Array("if x {} else if x {}".utf8)) == nil)
    #expect(edit.place(in: Array("if y {}".utf8)) == nil)
  }

  @Test func theSourceIsLargeEnoughToDrawFrom() throws {
    let copy = try WovenCopy(of: Self.package, in: Self.package)
    let mutants = try copy.mutatedTexts().sorted { $0.key < $1.key }
      .flatMap { Mutator(file: $0.key, text: $0.value).mutants() }
    for kind in Mutant.Kind.allCases {
      #expect(mutants.count { $0.kind == kind } >= 50, "\(kind)")
    }
  }
}
