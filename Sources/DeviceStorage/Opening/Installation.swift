import Foundation
import GRDB

/// What tells one installation of the app from another: a phone whose file was restored from a
/// backup, or copied to another phone, has the file of one and the outside of another.
extension DeviceTransaction {
  /// What was drawn for this installation; nil if nothing was.
  package func installationNonce() throws -> [UInt8]? {
    try row("SELECT nonce FROM installation")?.bytes("nonce")
  }

  /// Keeps what was drawn for this installation.
  package func setInstallationNonce(_ nonce: [UInt8]) throws {
    try run("INSERT OR REPLACE INTO installation (id, nonce) VALUES (1, ?)", [Data(nonce)])
  }
}
