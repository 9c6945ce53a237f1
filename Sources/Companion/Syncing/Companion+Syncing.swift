import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel
import Synchronization

extension Companion {
  /// Keeps this phone in step with the server until `stop()`: at once, after each edit, whenever the server has
  /// news, and again after every failure, with growing pauses.
  ///
  /// Call it when the app comes to the foreground. Without a household or a server it waits for `connect` or
  /// `join`. Calling it twice is the same as once.
  /// While the companion is suspended it throws `CompanionError.suspended`, and one that may only read throws
  /// `CompanionError.readOnly`.
  public func start() throws {
    if wakefulness.withLock(\.isSuspended) { throw CompanionError.suspended }
    if phone.storage.isReadOnly { throw CompanionError.readOnly }
    let isConnected = try disk { try phone.identity()?.server != nil }
    loop.start(exchanger, isRegistered: isConnected)
  }

  /// Ends what `start()` began.
  ///
  /// What was edited is on disk already.
  public func stop() async {
    await loop.stop()
    bell.ring()
  }

  /// Says everything and hears everything, now, for a person who pulls to refresh.
  ///
  /// It returns when this phone and the server agree, or throws what kept it from that.
  @concurrent public func sync() async throws {
    try checkOpen()
    do { _ = try await exchanger.rounds() } catch { throw CompanionError(error) }
  }

  /// Tells the companion what the system says about the network.
  ///
  /// A hint: it comes back sooner, or saves tries.
  public func networkChanged(isUp: Bool) {
    loop.post(.networkChanged(isUp: isUp), exchanger)
  }

  var exchanger: Exchanger {
    Exchanger(phone: phone, link: link, surroundings: surroundings, bell: bell, vault: vault)
  }

  func checkOpen() throws {
    if bell.isClosed { throw CompanionError.closed }
  }
}
