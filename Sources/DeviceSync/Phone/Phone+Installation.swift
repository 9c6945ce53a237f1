package import DeviceStorage
import HouseholdModel

/// What a phone found out about its own installation when it was opened.
package enum InstallationFinding: Hashable, Sendable {
  /// Nothing was known inside or outside: it begins here.
  case new
  /// The file and what is kept outside agree.
  case known
  /// The app was here before, and its file is gone.
  case reinstalled
  /// The file comes from a backup or another phone.
  case restored
}

extension Phone {
  /// Compares what the file knows of its installation with what is kept outside of it, before the
  /// first write.
  ///
  /// If they differ, another phone may write, or have written, with this file's replicas: every
  /// space gets a new one, to be written with from here on, and both sides get a new nonce. What was
  /// written before stays under its old name, and the server tells which of it it knows.
  /// One transaction: of two processes that open one file at once, the second finds the work done.
  /// `keep` comes before the commit, so a phone that is killed in between does the same again.
  package func settleInstallation(
    outside: () throws -> [UInt8]?, keep: ([UInt8]) throws -> Void,
    drawing nonce: () -> [UInt8], random: inout some RandomNumberGenerator
  ) throws -> InstallationFinding {
    try storage.write { transaction in
      let inside = try transaction.installationNonce()
      let outside = try outside()
      if let inside, inside == outside { return .known }
      let fresh = nonce()
      try keep(fresh)
      try transaction.setInstallationNonce(fresh)
      // A file from before there were nonces says nothing against itself, as long as nobody else does.
      if inside == nil, outside == nil { return .new }
      let isChanged = try transaction.startNewReplicas(using: &random)
      return inside == nil && !isChanged ? .reinstalled : .restored
    }
  }
}

extension DeviceTransaction {
  /// Draws a new writing identity for every space that has one; answers whether there was any.
  ///
  /// The old ones stay, to be presented and to be receipted, and write no more.
  package func startNewReplicas(using random: inout some RandomNumberGenerator) throws -> Bool {
    var isChange = false
    for space in try spaces() where try !replicas(in: space.id).isEmpty {
      _ = try drawReplica(for: space, using: &random)
      isChange = true
    }
    return isChange
  }
}
