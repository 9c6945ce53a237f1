/// Every limit of the sync protocol: one name, one place, one reason.
public enum SyncLimits {
  /// How far a change's time may be ahead of the server before it becomes the server's time.
  ///
  /// Phones with network time are within seconds; five minutes forgive a wrong one without letting
  /// it win arguments.
  public static let clockAheadMilliseconds: UInt64 = 5 * 60 * 1000

  /// How long a device that says nothing keeps its right to catch up by difference: sixty days, a
  /// long summer away.
  ///
  /// Afterwards it gets a reset and loses nothing.
  public static let leaseMilliseconds: UInt64 = 60 * 24 * 60 * 60 * 1000

  /// How long the server remembers what became of a change after the phone could have heard of it.
  public static let verdictMilliseconds: UInt64 = 60 * 24 * 60 * 60 * 1000

  /// Changes in one request: a month offline is a few hundred.
  public static let changesPerRequest = 1000

  /// Facts asserted by one change: the largest action moves a line, which takes fewer than ten.
  public static let factsPerChange = 64

  /// Facts superseded by one change: clearing the bought lines of a large list.
  public static let supersedesPerChange = 4096

  /// Bytes of one value: a note of a few pages.
  public static let valueBytes = 4096

  /// Bytes of one request, uncompressed: a thousand ordinary changes take a tenth of it.
  public static let requestBytes = 1 << 20

  /// Replicas presented in one space: one, and a few more after forks.
  public static let replicasPerSpace = 8

  /// Replicas that one member may ever have in one space: one a phone and one more a fork.
  ///
  /// Replicas are kept for ever, so a device that draws thousands is at fault; none of ours comes
  /// near. A space asked for with one more is answered as malformed, and nothing of that part is taken.
  public static let replicasPerMember = 256

  /// Spaces in one request: the household, a personal space, wish lists.
  public static let spacesPerRequest = 64

  /// Seqs in one page: what a month away spans.
  public static let pageSeqs = 2000
  /// Facts in one page, past which it ends at the next seq: an answer is built in memory.
  public static let pageFacts = 2000

  /// Alive facts of one space: a hundred times a large household.
  public static let factsPerSpace = 50_000

  /// Kills of facts the server has never seen, remembered per replica: an honest phone sends such kills only
  /// after the server was restored from a backup.
  public static let unknownKillsPerReplica = 256

  /// The longest long poll, in seconds: below the minute after which many proxies hang up.
  public static let waitSeconds: UInt32 = 55

  /// Lists of their own that one member may have: wish lists for birthdays, homes and friends.
  ///
  /// With everybody's lists and the marks about them a phone may read more spaces than fit into one
  /// request; then they take turns.
  public static let listsPerMember = 16

  /// Members of a household: a large flat-share.
  public static let membersPerHousehold = 32
  /// Devices of one member: a phone, a tablet, a watch, and the old ones nobody removed.
  public static let devicesPerMember = 16
}
