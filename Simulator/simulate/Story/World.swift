import Foundation

/// Where a story happens: a directory, a server, and phones that are made when they are needed.
struct World: Sendable {
  /// Everything that phones and server write lies in here.
  let directory: String
  /// The server we started; nil if we were given one, which is not ours to kill.
  let server: ServerProcess?
  let address: String
  /// How phones are started as processes; nil if they live in this one.
  let phoneExecutable: String?

  /// Makes a phone with a fresh database.
  func makeHandset(_ device: String) throws -> any Handset {
    let name = device.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
      .replacing(" ", with: "-")
    let place = directory + "/" + name
    guard let phoneExecutable else { return try LocalHandset(directory: place, server: address) }
    return try ProcessHandset(executable: phoneExecutable, directory: place, server: address)
  }
}
