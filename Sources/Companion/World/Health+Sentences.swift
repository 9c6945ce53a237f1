import Foundation
public import HouseholdLanguage
import HouseholdModel

extension Health.Activity: Worded {
  /// What the companion is doing about syncing.
  public var sentence: Sentence {
    switch self {
    case .stopped: Sentence(.syncStopped)
    case .notConnected: Sentence(.syncNotConnected)
    case .syncing: Sentence(.syncSyncing)
    case .upToDate: Sentence(.syncUpToDate)
    case .waiting: Sentence(.syncWaiting)
    case .offline: Sentence(.syncOffline)
    case .signedOut: Sentence(.syncSignedOut)
    }
  }
}

extension Health {
  /// What a settings page says: what is being done, how old what is shown may be, what is not sent, what was
  /// rejected, and what failed last.
  public var sentences: [Sentence] {
    var sentences = [activity.sentence]
    if let asOf {
      sentences.append(Sentence(.syncAsOf, .moment(milliseconds: asOf.milliseconds)))
    } else if server != nil {
      sentences.append(Sentence(.syncNever))
    }
    if pendingChanges > 0 { sentences.append(Sentence(.syncPending, .count(pendingChanges))) }
    if rejectedChanges > 0 { sentences.append(Sentence(.syncRejected, .count(rejectedChanges))) }
    if let lastError { sentences.append(lastError.sentence) }
    return sentences
  }
}
