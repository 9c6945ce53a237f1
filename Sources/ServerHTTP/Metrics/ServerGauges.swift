internal import Metrics
internal import ServerStorage
internal import Synchronization

/// The figures that are looked at once a minute rather than counted as they happen.
///
/// `Instruments.help` says what each means. They are not looked at when `/metrics` is asked: with a
/// disk that hangs, it must still answer.
final class ServerGauges: Sendable {
  private let storage: [String: Meter]
  private let disk: (free: Meter, all: Meter)
  private let households: Meter
  private let members: Meter
  private let devices: Meter
  private let backup: Meter
  private let figures: Meter
  private let start: Meter
  private let openFiles: Meter
  private let mostFiles: Meter
  private let memory: Meter
  private let processor: FloatingPointCounter
  /// How much of the processor time has been counted.
  private let counted = Mutex(0.0)

  init(factory: any MetricsFactory) {
    func meter(_ label: String, _ dimensions: [(String, String)] = []) -> Meter {
      Meter(label: label, dimensions: dimensions, factory: factory)
    }
    storage = Dictionary(
      uniqueKeysWithValues: ["tables", "unused", "log"].map { part in
        (part, meter("larder_storage_bytes", [("part", part)]))
      })
    disk = (meter("larder_disk_free_bytes"), meter("larder_disk_bytes"))
    households = meter("larder_households")
    members = meter("larder_members")
    devices = meter("larder_devices")
    backup = meter("larder_backup_timestamp_seconds")
    figures = meter("larder_figures_timestamp_seconds")
    start = meter("process_start_time_seconds")
    openFiles = meter("process_open_fds")
    mostFiles = meter("process_max_fds")
    memory = meter("process_resident_memory_bytes")
    processor = FloatingPointCounter(label: "process_cpu_seconds", dimensions: [], factory: factory)
  }

  /// Says when the server began.
  func began(atSeconds seconds: Double) { start.set(seconds) }

  /// Shows what was found in the storage.
  func show(_ found: StorageFigures, atSeconds seconds: Double) {
    storage["tables"]?.set(found.tableBytes)
    storage["unused"]?.set(found.unusedBytes)
    storage["log"]?.set(found.logBytes)
    if let free = found.diskFreeBytes { disk.free.set(free) }
    if let all = found.diskBytes { disk.all.set(all) }
    households.set(found.households)
    members.set(found.members)
    devices.set(found.devices)
    backup.set(found.backupSeconds ?? 0)
    figures.set(seconds)
  }

  /// Shows what the process uses.
  func show(_ process: ProcessFigures) {
    if let open = process.openFiles { openFiles.set(open) }
    if let most = process.mostFiles { mostFiles.set(most) }
    if let bytes = process.memoryBytes { memory.set(bytes) }
    guard let seconds = process.processorSeconds else { return }
    let more = counted.withLock { counted in
      defer { counted = max(counted, seconds) }
      return seconds - counted
    }
    if more > 0 { processor.increment(by: more) }
  }
}
