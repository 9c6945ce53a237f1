import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts programs with `posix_spawn`: no thread of ours is copied, and no descriptor but the three standard ones.
enum Spawning {
  /// Why a program could not be started.
  struct Failure: Error, CustomStringConvertible {
    var executable: String
    var code: Int32
    var description: String { "\(executable) could not be started (errno \(code))." }
  }

  /// One at a time: between making a pipe and marking it, another child must not get it.
  private static let turn = Mutex(())

  static func spawn(
    _ executable: String, _ arguments: [String], speech: ChildProcess.Speech, errors: String
  ) throws -> (id: pid_t, talk: LinePipe?) {
    try turn.withLock { _ in
      let errorFile = try open(errors)
      defer { close(errorFile) }
      switch speech {
      case .file(let path):
        let output = try open(path, truncating: true)
        defer { close(output) }
        let nothing = try open(nullDevice)
        defer { close(nothing) }
        let id = try start(executable, arguments, [nothing, output, errorFile])
        return (id, nil)
      case .pipes:
        let (itsInput, toIt) = try pipe()
        defer { close(itsInput) }
        let (fromIt, itsOutput) = try pipe()
        defer { close(itsOutput) }
        let talk = LinePipe(reading: fromIt, writing: toIt)
        do {
          return (try start(executable, arguments, [itsInput, itsOutput, errorFile]), talk)
        } catch {
          talk.close()
          throw error
        }
      }
    }
  }

  private static let nullDevice = "/dev/null"

  private static func open(_ path: String, truncating: Bool = false) throws -> Int32 {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | (truncating ? O_TRUNC : O_APPEND)
    let file = unsafe path.withCString { unsafe openFile($0, flags, 0o600) }
    guard file >= 0 else { throw Failure(executable: path, code: errno) }
    return file
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe makePipe(&ends) == 0 else { throw Failure(executable: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts it with `standard` as its descriptors 0, 1 and 2.
  private static func start(
    _ executable: String, _ arguments: [String], _ standard: [Int32]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in standard.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // We ignore some signals and block none; a child shall begin with what is usual.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var words: [UnsafeMutablePointer<CChar>?] = unsafe []
    for word in [executable] + arguments { unsafe words.append(strdup(word)) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawn(&id, executable, &actions, &attributes, words, environ)
    guard code == 0 else { throw Failure(executable: executable, code: code) }
    return id
  }
}

private func makePipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { unsafe pipe(ends) }
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path, flags, mode)
}
