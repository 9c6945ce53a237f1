import DeviceSync
import HouseholdModel
import Synchronization

/// The views worked out since the bell last rang: several readers of one change share the work.
struct ViewCache {
  private var rings: UInt64 = 0
  private var kept: [(space: SpaceID, view: SpaceView)] = []

  func view(of space: SpaceID, at rings: UInt64) -> SpaceView? {
    self.rings == rings ? kept.first { $0.space == space }?.view : nil
  }

  mutating func keep(_ view: SpaceView, of space: SpaceID, at rings: UInt64) {
    // A slow reader must not put an old view in place of a newer one.
    guard rings >= self.rings else { return }
    if rings > self.rings { kept = [] }
    self.rings = rings
    kept.append((space, view))
  }
}

extension Companion {
  /// What a space means now.
  func view(of space: SpaceID) throws -> SpaceView {
    // Read before the facts, so that what is written meanwhile makes this view an old one.
    let rings = bell.rings
    if let view = views.withLock({ $0.view(of: space, at: rings) }) { return view }
    let view = SpaceView(try phone.facts(in: space))
    views.withLock { $0.keep(view, of: space, at: rings) }
    return view
  }
}
