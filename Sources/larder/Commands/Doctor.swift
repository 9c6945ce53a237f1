internal import ArgumentParser
internal import Foundation
internal import ServerStorage

/// `larder check`: whether everything that must hold in the storage does.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether the storage is sound; exit code 1 if it is not.",
    discussion: "Reads the whole file. A server may go on serving meanwhile.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let path = try ServerFile(try await options.settings()).existing()
    let findings = try FileTrouble.saying(path) {
      let storage = try SQLiteServerStorage(path: path, drawing: unguessable)
      let findings = try storage.check()
      if findings.isEmpty { try storage.close() }
      return findings
    }
    for finding in findings { print(finding) }
    guard findings.isEmpty else { throw ExitCode(1) }
    print("Sound.")
  }
}

/// `larder doctor`: what is there, what is wrong, and what to do, in words.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say in words how the storage is, what is wrong with it, and what to do.",
    discussion: "Exit code 1 if anything needs doing.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let settings = try await options.settings()
    let file = ServerFile(settings)
    let diagnosis = Diagnosis(file: file.database.path, directory: file.directory.path)
    let advice = diagnosis.advice()
    for line in advice.facts { print(line) }
    for line in advice.troubles { print("! \(line)") }
    guard advice.troubles.isEmpty else { throw ExitCode(1) }
    print("Nothing needs doing.")
  }
}

/// Looks at a data directory the way an operator at night would want somebody to.
struct Diagnosis {
  let file: String
  let directory: String

  struct Advice {
    var facts: [String] = []
    var troubles: [String] = []
  }

  func advice() -> Advice {
    var advice = Advice()
    diagnoseDisk(&advice)
    guard FileManager.default.fileExists(atPath: file) else {
      advice.troubles.append(
        "There is no \(file). Name the server's directory with --data DIR, or start one: larder serve --data DIR."
      )
      return advice
    }
    do {
      let storage = try SQLiteServerStorage(path: file, drawing: unguessable)
      try diagnose(storage, &advice)
      try storage.close()
    } catch {
      advice.troubles.append(FileTrouble(error, path: file).description)
    }
    return advice
  }

  private func diagnose(_ storage: SQLiteServerStorage, _ advice: inout Advice) throws {
    let size = try storage.size()
    advice.facts += [
      "\(file): \(size.bytes) bytes, \(size.freeBytes) of them free.",
      "\(size.spaces) spaces, \(size.aliveFacts) facts alive, \(size.deadFacts) dead and not yet forgotten.",
      "\(size.replicas) replicas, \(size.changes) remembered verdicts.",
      storage.newestBackup.map { "Newest backup: \($0.formatted(.iso8601))." }
        ?? "No backup has been made here. Make one: larder backup --data DIR --to FILE.",
    ]
    let findings = try storage.check()
    advice.troubles += findings
    if !findings.isEmpty {
      advice.troubles.append(
        "Stop the server, keep a copy of the directory, and run larder restore --from BACKUP.")
    }
  }

  private func diagnoseDisk(_ advice: inout Advice) {
    guard
      let attributes = try? FileManager.default.attributesOfFileSystem(forPath: directory),
      let free = (attributes[.systemFreeSize] as? NSNumber)?.int64Value
    else { return }
    advice.facts.append("\(free / 1_000_000) MB free on the disk of \(directory).")
    if free < StorageFigures.comfortableDiskBytes {
      advice.troubles.append(
        "Less than 1 GB is free. When the disk is full, changes are refused with 507.")
    }
  }
}
