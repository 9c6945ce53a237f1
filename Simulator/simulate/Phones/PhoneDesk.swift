import Companion
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdWire

/// One phone with a database of its own: does what it is asked through the API that apps use, and replies.
///
/// The story talks to it directly or over a pipe; both ways are this code.
final class PhoneDesk: Sendable {
  let companion: Companion
  /// The app's widget: a second process on the same file, as far as SQLite can tell.
  ///
  /// It reads what the app's API does not show.
  let widget: Phone
  let clock: PhoneClock
  let server: URL

  /// Opens the phone whose files are in `directory`, or makes it.
  init(directory: String, server: URL) throws {
    let folder = URL(filePath: directory, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "phone.sqlite")
    clock = PhoneClock()
    companion = try Companion.open(at: file, surroundings: clock.surroundings)
    widget = Phone(storage: try DeviceStorage.open(at: file.path(percentEncoded: false)).storage)
    self.server = server
    if companion.damagedFile != nil { throw PhoneTrouble.damaged }
  }

  /// Does what is asked.
  ///
  /// It never throws: what went wrong is the reply.
  func reply(to request: PhoneRequest) async -> PhoneReply {
    clock.set(request.at)
    do {
      var reply = PhoneReply(request.id)
      try await perform(request, &reply)
      return reply
    } catch let trouble as PhoneTrouble {
      return PhoneReply(request.id, error: trouble.rawValue, words: trouble.words)
    } catch let error as CompanionError {
      return PhoneReply(request.id, error: error.code, words: error.description)
    } catch {
      return PhoneReply(request.id, error: "failed", words: "\(error)")
    }
  }

  /// Lets go of the files.
  func close() async {
    await companion.close()
    try? widget.storage.close()
  }

  private func perform(_ request: PhoneRequest, _ reply: inout PhoneReply) async throws {
    switch request.action {
    case .start, .connect, .invite, .join, .devices, .revoke:
      try await performAccount(request, &reply)
    case .add, .quantity, .note, .rename, .buy, .unbuy, .remove, .clear, .undo, .read:
      reply.changed = try await performEdit(request)
    case .fault: reply.changed = try writeFault(request)
    case .sync: try await companion.sync()
    case .watch: try companion.start()
    case .unwatch: await companion.stop()
    case .show, .hash, .tray, .alerts, .why, .health: try await performLook(request, &reply)
    case .clock: reply.milliseconds = clock.milliseconds
    case .stop: break
    }
  }
}

/// What a phone can't do before the app is even asked.
enum PhoneTrouble: String, Error {
  case damaged
  case missing = "missing-word"
  case unknownName = "unknown-name"
  case wrongCode = "wrong-code"

  var words: String {
    switch self {
    case .damaged: "the phone's file was damaged and has been set aside"
    case .missing: "the request lacks a word that this action needs"
    case .unknownName: "there is nothing of that name"
    case .wrongCode: "this is no invite"
    }
  }
}

extension CompanionError {
  /// A stable code for programs.
  var code: String {
    switch self {
    case .noHousehold: "no-household"
    case .alreadyInHousehold: "already-in-household"
    case .notConnected: "not-connected"
    case .offline: "offline"
    case .serverTrouble: "server-trouble"
    case .busy: "busy"
    case .signedOut: "signed-out"
    case .inviteNotValid: "invite-not-valid"
    case .notAllowed: "not-allowed"
    case .edit: "edit"
    case .leftHousehold: "left-household"
    case .diskFull, .diskTrouble: "disk"
    default: "other"
    }
  }
}
