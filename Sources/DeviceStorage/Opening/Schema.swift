import GRDB

/// The tables of a phone's file.
///
/// SQLite holds what must hold, whatever the Swift does: a shipped migration is never edited, only
/// followed by another.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1: phone") { try $0.execute(sql: phone) }
    migrator.registerMigration("v1: table") { try $0.execute(sql: table) }
    migrator.registerMigration("v1: own changes") { try $0.execute(sql: ownChanges) }
    migrator.registerMigration("v2: installation") { try $0.execute(sql: installation) }
    migrator.registerMigration("v2: lists of their own") { try $0.execute(sql: lists) }
    migrator.registerMigration("v2: past") { try $0.execute(sql: past) }
    return migrator
  }

  /// Numbers of 64 bits (replicas, subjects, members, chain values, times) are kept as the bits
  /// they are, so some of them read as negative here.
  ///
  /// Counters, seqs and milliseconds fit into 63 bits.
  private static let phone = """
    CREATE TABLE phone (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      request INTEGER NOT NULL CHECK (request >= 0),  -- the number of the latest request
      awaited INTEGER CHECK (awaited = request),  -- the same, while its answer is to be obeyed
      clock INTEGER NOT NULL,  -- the latest hybrid time drawn or heard of
      last_attempt INTEGER, last_success INTEGER,  -- milliseconds by this phone's clock
      last_failure INTEGER, failure TEXT,  -- when and in which way sync failed last
      skew INTEGER  -- server's clock minus this one, milliseconds
    ) STRICT;
    INSERT INTO phone (id, request, clock) VALUES (1, 0, 0);

    CREATE TABLE identity (
      id INTEGER PRIMARY KEY CHECK (id IN (1, 2)),  -- 1: who this is, 2: whom it asked to become
      member INTEGER NOT NULL, member_name TEXT NOT NULL,
      device INTEGER NOT NULL, device_name TEXT NOT NULL,
      household BLOB NOT NULL CHECK (length(household) = 16),
      personal BLOB NOT NULL CHECK (length(personal) = 16),
      server TEXT,
      token BLOB CHECK (length(token) = 32),  -- NULL where an app keeps it in the Keychain
      registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
      join_code BLOB CHECK (length(join_code) = 16),  -- the invite it asked with
      bringing BLOB CHECK (length(bringing) = 16)  -- whose lists are still to be brought along
    ) STRICT;
    """

  private static let table = """
    CREATE TABLE space (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
      member INTEGER NOT NULL, device INTEGER NOT NULL,  -- as whom this phone writes here
      is_left INTEGER NOT NULL DEFAULT 0 CHECK (is_left IN (0, 1)),
      cursor BLOB, cursor_term INTEGER, end_seq INTEGER CHECK (end_seq >= 0),
      as_of INTEGER,  -- server's time when the table was the head
      staged_target BLOB, staged_seq INTEGER CHECK (staged_seq >= 0),
      staged_through INTEGER CHECK (staged_through >= 0),
      CHECK ((cursor IS NULL) = (cursor_term IS NULL) AND (cursor IS NULL) = (end_seq IS NULL)),
      CHECK ((staged_target IS NULL) = (staged_seq IS NULL)
        AND (staged_target IS NULL) = (staged_through IS NULL))
    ) STRICT, WITHOUT ROWID;

    -- Exactly the state at the space's cursor.
    CREATE TABLE fact (
      space BLOB NOT NULL REFERENCES space(id),
      replica INTEGER NOT NULL, counter INTEGER NOT NULL CHECK (counter > 0),
      time INTEGER NOT NULL, subject INTEGER NOT NULL, field INTEGER NOT NULL CHECK (field >= 0),
      value BLOB NOT NULL,
      PRIMARY KEY (space, replica, counter)
    ) STRICT, WITHOUT ROWID;

    -- The part of a later state that a reset has brought so far.
    CREATE TABLE staged_fact (
      space BLOB NOT NULL REFERENCES space(id),
      replica INTEGER NOT NULL, counter INTEGER NOT NULL CHECK (counter > 0),
      time INTEGER NOT NULL, subject INTEGER NOT NULL, field INTEGER NOT NULL CHECK (field >= 0),
      value BLOB NOT NULL,
      PRIMARY KEY (space, replica, counter)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE author (
      space BLOB NOT NULL REFERENCES space(id), replica INTEGER NOT NULL,
      member INTEGER NOT NULL, device INTEGER NOT NULL,
      PRIMARY KEY (space, replica)
    ) STRICT, WITHOUT ROWID;
    """

  private static let ownChanges = """
    CREATE TABLE replica (
      space BLOB NOT NULL REFERENCES space(id), replica INTEGER NOT NULL,
      position INTEGER NOT NULL,  -- oldest first; the last one writes
      low INTEGER NOT NULL CHECK (low >= 1),  -- the first counter still kept
      acked INTEGER NOT NULL CHECK (acked >= low - 1),  -- receipted up to here
      next INTEGER NOT NULL CHECK (next > acked),  -- the counter to draw next
      chain_low INTEGER NOT NULL,  -- the hash chain before `low`
      lost_before INTEGER NOT NULL CHECK (lost_before IN (0, 1)),
      PRIMARY KEY (space, replica)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (
      space BLOB NOT NULL, replica INTEGER NOT NULL, first INTEGER NOT NULL CHECK (first >= 1),
      last INTEGER NOT NULL CHECK (last >= first),
      time INTEGER NOT NULL,  -- the effective one, once receipted
      made INTEGER NOT NULL,  -- milliseconds by this phone's clock
      digest INTEGER NOT NULL, chain INTEGER NOT NULL,  -- the chain after this change
      seq INTEGER CHECK (seq >= 0), term INTEGER,  -- of its receipt
      covered INTEGER NOT NULL DEFAULT 0 CHECK (covered IN (0, 1)),
      void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1)),
      CHECK ((seq IS NULL) = (term IS NULL)),
      CHECK (covered = 0 OR seq IS NOT NULL),
      PRIMARY KEY (space, replica, first),
      FOREIGN KEY (space, replica) REFERENCES replica(space, replica)
    ) STRICT, WITHOUT ROWID;
    -- What lies over the table, and what a receipt can still come for: few, however much is kept.
    CREATE INDEX entry_open ON entry(space, replica, first) WHERE covered = 0;

    CREATE TABLE entry_kill (
      space BLOB NOT NULL, replica INTEGER NOT NULL, first INTEGER NOT NULL,
      position INTEGER NOT NULL, target_replica INTEGER NOT NULL,
      target_counter INTEGER NOT NULL CHECK (target_counter > 0),
      PRIMARY KEY (space, replica, first, position),
      FOREIGN KEY (space, replica, first) REFERENCES entry(space, replica, first) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_fact (
      space BLOB NOT NULL, replica INTEGER NOT NULL, first INTEGER NOT NULL,
      counter INTEGER NOT NULL CHECK (counter >= first),
      subject INTEGER NOT NULL, field INTEGER NOT NULL CHECK (field >= 0), value BLOB NOT NULL,
      PRIMARY KEY (space, replica, first, counter),
      FOREIGN KEY (space, replica, first) REFERENCES entry(space, replica, first) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- Rejected changes with their text, for the person to see. They outlive their entry.
    CREATE TABLE tray (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      space BLOB NOT NULL REFERENCES space(id),
      replica INTEGER NOT NULL, counter INTEGER NOT NULL,
      reason INTEGER,  -- NULL: refused before, nobody knows why
      time INTEGER NOT NULL, rejected INTEGER NOT NULL, kills INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE tray_fact (
      tray INTEGER NOT NULL REFERENCES tray(id) ON DELETE CASCADE, position INTEGER NOT NULL,
      subject INTEGER NOT NULL, field INTEGER NOT NULL CHECK (field >= 0), value BLOB NOT NULL,
      PRIMARY KEY (tray, position)
    ) STRICT, WITHOUT ROWID;
    """

  private static let lists = """
    -- How a space begins that this phone made: 0 a list, 1 the gift marks about one; said in every request.
    ALTER TABLE space ADD COLUMN opening INTEGER CHECK (opening IN (0, 1));
    ALTER TABLE space ADD COLUMN about BLOB CHECK (length(about) = 16);
    """

  private static let past = """
    -- Facts that were in the table and are not any more, for those who ask what was.
    CREATE TABLE past (
      space BLOB NOT NULL REFERENCES space(id),
      replica INTEGER NOT NULL, counter INTEGER NOT NULL CHECK (counter > 0),
      time INTEGER NOT NULL, subject INTEGER NOT NULL, field INTEGER NOT NULL CHECK (field >= 0),
      value BLOB NOT NULL,
      died INTEGER NOT NULL CHECK (died >= 0),  -- milliseconds by the server's clock
      PRIMARY KEY (space, replica, counter)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX past_subject ON past (space, subject);
    CREATE INDEX past_died ON past (space, died);
    """

  private static let installation = """
    -- Drawn when the app is installed. A copy stands outside, where backups don't take it.
    CREATE TABLE installation (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      nonce BLOB NOT NULL CHECK (length(nonce) = 16)
    ) STRICT;
    """
}
