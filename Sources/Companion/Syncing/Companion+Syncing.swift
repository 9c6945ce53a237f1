import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel

/// What came of a bounded sync in the background.
public enum BackgroundOutcome: Hashable, Sendable {
  /// Something new came, or a rejection did.
  case newData
  /// Everything is said and heard, and nothing new came.
  case noNewData
  /// The time was over first. What was exchanged counts; the rest comes next time.
  case outOfTime
  /// It failed. What was edited is kept.
  case failed(CompanionError)
}

extension Companion {
  /// Keeps this phone in step with the server until `stop()`: at once, after each edit, whenever the server has
  /// news, and again after every failure, with growing pauses.
  ///
  /// Call it when the app comes to the foreground. Without a household or a server it waits for `connect` or
  /// `join`. Calling it twice is the same as once.
  public func start() throws {
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

  /// Syncs once within a time that the system grants to an app in the background.
  @concurrent public func backgroundSync(deadline: Duration) async -> BackgroundOutcome {
    let exchanger = exchanger
    return await withTaskGroup(of: BackgroundOutcome.self) { group in
      group.addTask { await exchanger.outcome() }
      group.addTask {
        do { try await exchanger.surroundings.sleep(deadline) } catch {
          return .failed(.cancelled)
        }
        return .outOfTime
      }
      defer { group.cancelAll() }
      return await group.next() ?? .outOfTime
    }
  }

  /// Tells the companion what the system says about the network.
  ///
  /// A hint: it comes back sooner, or saves tries.
  public func networkChanged(isUp: Bool) {
    loop.post(.networkChanged(isUp: isUp), exchanger)
  }

  var exchanger: Exchanger {
    Exchanger(phone: phone, link: link, surroundings: surroundings, bell: bell)
  }

  func checkOpen() throws {
    if bell.isClosed { throw CompanionError.closed }
  }
}

extension Exchanger {
  fileprivate func outcome() async -> BackgroundOutcome {
    do {
      let rounds = try await rounds()
      let hasNews = rounds.contains { !$0.changedSpaces.isEmpty || !$0.newTray.isEmpty }
      return hasNews ? .newData : .noNewData
    } catch {
      return .failed(CompanionError(error))
    }
  }
}
