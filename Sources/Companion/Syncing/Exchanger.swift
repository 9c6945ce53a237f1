import DeviceHTTP
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel

/// Performs one exchange with the server: asks the phone what to say, says it, tells the phone what it heard.
///
/// It decides nothing: what to say is `Phone`'s business and when `SyncMachine`'s. It does not hold the
/// companion, so that a companion nobody needs any more ends.
struct Exchanger: Sendable {
  let phone: Phone
  let link: ServerLink
  let surroundings: Surroundings
  let bell: Bell
  let vault: Vault

  /// One request and its answer.
  ///
  /// Notes for `health` how it went. What a join has still to bring along comes once the household is
  /// known here, or else when the server can't be asked: then it meets the household's lists later.
  func round() async throws -> Received {
    var received: Received
    do { received = try await exchange() } catch {
      if !(error is CancellationError) { bringOwedOrNote() }
      note(error)
      throw error
    }
    if !received.more, !received.isStale, bringOwedOrNote() {
      received.more = true
      received.progressed = true
    }
    return received
  }

  private func exchange() async throws -> Received {
    let (client, identity) = try await registered()
    guard let token = identity.token else { throw CompanionError.signedOut }
    var chance = surroundings.chance
    let request = try phone.request(at: surroundings.milliseconds(), random: &chance)
    let answer = try await client.sync(request, token: token)
    let received = try phone.receive(
      answer, at: surroundings.milliseconds(), random: &chance)
    bell.ring()
    return received
  }

  /// Rounds until everything is said and heard.
  ///
  /// A round that asks for another and moves nothing is the last.
  func rounds() async throws -> [Received] {
    var all: [Received] = []
    repeat {
      try Task.checkCancellation()
      all.append(try await round())
    } while all.last.map { $0.more && $0.progressed || $0.isStale } == true
      && all.count < Exchanger.roundLimit
    return all
  }

  /// More rounds than the largest household takes: 50,000 facts in pages of 2000, and as many pushes.
  private static let roundLimit = 100

  /// A client of the server and who this phone is there.
  ///
  /// A household that was started offline is made known first; asking for that twice changes
  /// nothing.
  func registered() async throws -> (ServerClient, Identity) {
    guard let identity = try identity() else { throw CompanionError.noHousehold }
    let client = try client(for: identity)
    if identity.isRegistered { return (client, identity) }
    let enrolment = try await client.start(
      StartHousehold(household: identity.household, newcomer: try identity.newcomer))
    try enrolled(enrolment, as: identity)
    return (client, try self.identity() ?? identity)
  }

  /// Who this phone is, with the token that says so.
  func identity() throws -> Identity? { try vault.opened(phone.identity()) }

  /// Takes what the server says about where this device belongs.
  ///
  /// The token is kept under the device's name before the phone goes by it.
  func enrolled(
    _ enrolment: Enrolment, as identity: Identity, bringing old: SpaceID? = nil
  ) throws {
    var renamed = identity
    renamed.device = enrolment.device
    var asked = try vault.closed(renamed)
    asked.device = identity.device
    try phone.enrolled(enrolment, as: asked, bringing: old)
    if identity.device != enrolment.device { vault.forget(identity.device) }
  }

  /// A client of the server that `identity` names.
  func client(for identity: Identity) throws -> ServerClient {
    ServerClient(transport: try transport(for: identity))
  }

  /// The way to the server that `identity` names.
  func transport(for identity: Identity) throws -> any HTTPTransport {
    guard let server = identity.server.flatMap({ URL(string: $0) }) else {
      throw CompanionError.notConnected
    }
    guard let transport = link.transport(to: server) else { throw CompanionError.closed }
    return transport
  }

  func note(_ error: any Error) {
    guard let failure = Failure(error) else { return }
    // If the disk is what failed, this fails too, and the one who asked is told of the first failure.
    try? phone.noteFailure(failure.code, at: surroundings.milliseconds())
    bell.ring()
  }
}

extension Identity {
  /// This person and phone as they introduce themselves to a server.
  var newcomer: Newcomer {
    get throws {
      guard let token else { throw CompanionError.signedOut }
      return Newcomer(
        member: member, memberName: memberName, personal: personal, device: device,
        deviceName: deviceName, token: token)
    }
  }
}
