internal import ArgumentParser
internal import Foundation
internal import ServerStorage

/// `larder backup`: a verified copy, made while the server serves.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the storage to a file, while it is being served.",
    discussion: """
      The copy is checked before it takes its name. Only then are phones told that they may forget what is in it, \
      so keep the newest copy: restoring an older one loses what phones have forgotten since.
      """)

  @OptionGroup var options: ServerOptions

  @Option(
    help: "The file to write. An older copy of that name is replaced once the new one is sound.")
  var to: String

  func run() async throws {
    let path = try ServerFile(try await options.settings()).existing()
    let report = try FileTrouble.saying(path) {
      let storage = try SQLiteServerStorage(path: path, drawing: unguessable)
      let report = try storage.backUp(to: to)
      try storage.close()
      return report
    }
    print("Backed up \(report.summary) to \(to).")
  }
}

/// `larder restore`: puts a backup in the place of the storage.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the place of the storage. The server must be stopped.",
    discussion: """
      The backup is checked first; what was there stays beside it, with .replaced at the end of its name. Phones \
      notice by themselves and send again what the backup lacks.
      """)

  @OptionGroup var options: ServerOptions

  @Option(help: "The backup, as `larder backup` wrote it.")
  var from: String

  func run() async throws {
    let path = try ServerFile(try await options.settings()).created()
    guard FileManager.default.fileExists(atPath: from) else {
      throw ValidationError("There is no \(from). Name a file that larder backup wrote.")
    }
    do {
      let report = try SQLiteServerStorage.restore(from: from, to: path)
      print("Restored \(report.summary) from \(from).")
    } catch StorageError.inUse {
      throw ValidationError("A server is using \(path). Stop it first (SIGTERM), then try again.")
    } catch StorageError.damaged(let findings) {
      throw ValidationError("\(from) is not a sound backup: \(findings.joined(separator: " "))")
    } catch let error as StorageError where error.isAboutVersions {
      throw FileTrouble(error, path: from)
    } catch  where StorageTrouble(error) == .broken {
      throw ValidationError("\(from) is not a sound backup. Name another; nothing was changed.")
    } catch {
      throw FileTrouble(error, path: path)
    }
  }
}

extension StorageError {
  fileprivate var isAboutVersions: Bool {
    switch self {
    case .tooNew, .olderInUse: true
    case .constraint, .inUse, .damaged, .file: false
    }
  }
}

extension BackupReport {
  var summary: String { "\(spaces) spaces with \(aliveFacts) facts (\(bytes) bytes)" }
}
