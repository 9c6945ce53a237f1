/// All bugs at once in the text of the files they are in, each behind a switch that is off.
///
/// "Mutant schemata": Untch, Offutt, Harrold, "Mutation Analysis Using Mutant Schemata", ISSTA 1993. One build then
/// serves them all.
struct Weave: Sendable {
  /// Why a sabotage can't be woven in.
  struct PlaceMissing: Error, Hashable, CustomStringConvertible {
    var sabotage: String
    var file: String
    var description: String {
      "the text that the sabotage \(sabotage) edits does not stand in \(file) exactly once"
    }
  }

  private struct Piece {
    var range: Range<Int>
    var text: String
    var bug: Int
  }

  /// The changed files and the ones that are new, relative to the package.
  private(set) var files: [String: String] = [:]
  /// Which lines of a changed file belong to which bug, from 1.
  private(set) var lines: [String: [(lines: ClosedRange<Int>, bug: Int)]] = [:]

  /// `texts` has every file that a bug is in.
  init(_ bugs: [PlantedBug], into texts: [String: String]) throws(PlaceMissing) {
    var pieces: [String: [Piece]] = [:]
    var modules: [String: [String]] = [:]
    for bug in bugs {
      switch bug.origin {
      case .sabotage(let sabotage):
        for edit in sabotage.edits {
          guard let range = texts[edit.file].flatMap({ edit.place(in: Array($0.utf8)) }) else {
            throw PlaceMissing(sabotage: sabotage.name, file: edit.file)
          }
          let text = edit.woven(bug: bug.number)
          pieces[edit.file, default: []].append(Piece(range: range, text: text, bug: bug.number))
          modules[Self.module(of: edit.file), default: []] += []
        }
      case .mutant(let mutant):
        let original = Array((texts[mutant.file] ?? "").utf8)[mutant.range]
        let text = mutant.woven(String(decoding: original, as: UTF8.self), bug: bug.number)
        pieces[mutant.file, default: []].append(
          Piece(range: mutant.range, text: text, bug: bug.number))
        modules[Self.module(of: mutant.file), default: []].append(
          mutant.declaration(bug: bug.number))
      }
    }
    for (file, pieces) in pieces { weave(pieces, into: file, Array((texts[file] ?? "").utf8)) }
    for (module, declarations) in modules {
      files[module + "/Sabotaged.swift"] = Self.switches + declarations.joined()
    }
  }

  private mutating func weave(_ pieces: [Piece], into file: String, _ bytes: [UInt8]) {
    var woven: [UInt8] = []
    var line = 1
    var last = 0
    func append(_ more: some Sequence<UInt8>) {
      for byte in more {
        if byte == UInt8(ascii: "\n") { line += 1 }
        woven.append(byte)
      }
    }
    for piece in pieces.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      append(bytes[last..<piece.range.lowerBound])
      let first = line
      append(piece.text.utf8)
      lines[file, default: []].append((first...line, piece.bug))
      last = piece.range.upperBound
    }
    append(bytes[last...])
    files[file] = String(decoding: woven, as: UTF8.self)
  }

  /// The bug that is to blame for an error in a line: the one there, or else the nearest in the file.
  func bug(inLine line: Int, of file: String) -> Int? {
    (lines[file] ?? []).min { left, right in
      (left.lines.distance(to: line), left.bug) < (right.lines.distance(to: line), right.bug)
    }?.bug
  }

  /// The folder of the target that a file belongs to.
  static func module(of file: String) -> String {
    file.split(separator: "/").prefix(2).joined(separator: "/")
  }

  private static let switches = """
    #if canImport(Glibc)
      import Glibc
    #elseif canImport(Musl)
      import Musl
    #else
      import Darwin
    #endif

    private let livingBug: Int = getenv("LARDER_SABOTAGE").flatMap { Int(String(cString: $0)) } ?? 0

    func sabotaged(_ bug: Int) -> Bool { livingBug == bug }
    func negated(_ bug: Int, _ condition: Bool) -> Bool { condition != sabotaged(bug) }

    """
}

extension ClosedRange<Int> {
  fileprivate func distance(to line: Int) -> Int {
    Swift.max(lowerBound - line, line - upperBound, 0)
  }
}
