import DeviceStorage
import DeviceSync
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
  /// Syncs within a time that the system grants to an app in the background, and ends by itself before it is over.
  ///
  /// A companion that is suspended wakes for it and is suspended again afterwards, unless `resume()` was called
  /// meanwhile. Nothing is left half: each answer is taken whole or not at all.
  @concurrent public func refresh(within time: Duration) async -> BackgroundOutcome {
    if bell.isClosed { return .failed(.closed) }
    let patience = RefreshLimits.patience(within: time)
    guard patience > .zero else { return .outOfTime }
    wake()
    defer { rest() }
    let exchanger = exchanger
    return await withTaskGroup(of: BackgroundOutcome.self) { group in
      group.addTask { await exchanger.outcome() }
      group.addTask {
        do { try await exchanger.surroundings.sleep(patience) } catch {
          return .failed(.cancelled)
        }
        return .outOfTime
      }
      defer { group.cancelAll() }
      return await group.next() ?? .outOfTime
    }
  }

  /// Does what a silent push is for.
  ///
  /// A push carries nothing but "there is something new", so this is a `refresh(within:)` of the time that iOS
  /// grants for one.
  @concurrent public func handlePush() async -> BackgroundOutcome {
    await refresh(within: RefreshLimits.push)
  }
}

/// How long syncing in the background takes at most.
enum RefreshLimits {
  /// iOS ends an app that has not answered for a silent push within 30 seconds.
  static let push = Duration.seconds(30)

  /// What is kept of a granted time to end what is under way and to let go of the file.
  static let reserve = Duration.seconds(2)

  /// How long to try: the time without the reserve, or half of a time that is hardly longer than it.
  static func patience(within time: Duration) -> Duration {
    max(time / 2, time - reserve)
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
