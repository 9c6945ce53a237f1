import GRDB

/// The tables, as migrations.
///
/// A shipped migration is never edited, only followed.
///
/// Identifiers of 64 bits are stored as the signed integer of the same bits, because SQLite has no
/// unsigned one; counters, seqs and times stay below 2^63 and are compared as they are.
enum Schema {
  /// Every table, so that copies can be compared.
  static let tables = [
    "space", "term", "replica", "change", "fact", "prekill", "member", "space_member", "device",
    "invite", "list",
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1: spaces and facts") { db in try db.execute(sql: facts) }
    migrator.registerMigration("v1: accounts") { db in try db.execute(sql: accounts) }
    migrator.registerMigration("v2: lists of their own") { db in try db.execute(sql: lists) }
    return migrator
  }

  /// A space's log: `fact` has one row for each fact, born at a seq and perhaps killed at a later
  /// one.
  ///
  /// A fact that was killed before it arrived is born dead, so `killed` may equal `born`.
  private static let facts = """
    CREATE TABLE space (
      key INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
      household BLOB NOT NULL CHECK (length(household) = 16),
      owner INTEGER CHECK ((owner IS NOT NULL) = (kind = 1)),
      head INTEGER NOT NULL DEFAULT 0 CHECK (head >= 0),
      floor INTEGER NOT NULL DEFAULT 0 CHECK (floor BETWEEN 0 AND head),
      alive INTEGER NOT NULL DEFAULT 0 CHECK (alive >= 0)
    ) STRICT;

    -- Kept for ever: it is how a cursor of a lost timeline is known.
    CREATE TABLE term (
      space INTEGER NOT NULL REFERENCES space (key),
      first_seq INTEGER NOT NULL CHECK (first_seq > 0),
      term INTEGER NOT NULL CHECK (term <> 0),
      last INTEGER NOT NULL DEFAULT 0 CHECK (last >= 0),
      first_born INTEGER CHECK (first_born >= first_seq),
      PRIMARY KEY (space, first_seq),
      UNIQUE (space, term)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE replica (
      space INTEGER NOT NULL REFERENCES space (key),
      replica INTEGER NOT NULL CHECK (replica <> 0),
      member INTEGER NOT NULL,
      device INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= 0),
      chain INTEGER NOT NULL,
      first_unreceipted INTEGER NOT NULL CHECK (first_unreceipted > 0),
      presented INTEGER NOT NULL CHECK (presented >= 0),
      lease INTEGER NOT NULL CHECK (lease >= 0),
      first_born INTEGER CHECK (first_born > 0),
      backed INTEGER NOT NULL CHECK (backed BETWEEN 0 AND last),
      gone_through INTEGER NOT NULL CHECK (gone_through BETWEEN 0 AND last),
      PRIMARY KEY (space, replica)
    ) STRICT, WITHOUT ROWID;

    -- verdict: 0 applied, 1 clamped (time), 2 rejected (code), 3 void, 4 lost.
    CREATE TABLE change (
      space INTEGER NOT NULL,
      replica INTEGER NOT NULL,
      first INTEGER NOT NULL CHECK (first > 0),
      last INTEGER NOT NULL CHECK (last >= first),
      seq INTEGER NOT NULL CHECK (seq >= 0),
      chain INTEGER NOT NULL,
      verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 4),
      code INTEGER CHECK ((code IS NOT NULL) = (verdict = 2)),
      time INTEGER CHECK ((time IS NOT NULL) = (verdict = 1)),
      at INTEGER NOT NULL CHECK (at >= 0),
      PRIMARY KEY (space, replica, first),
      FOREIGN KEY (space, replica) REFERENCES replica (space, replica)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE fact (
      space INTEGER NOT NULL REFERENCES space (key),
      replica INTEGER NOT NULL,
      counter INTEGER NOT NULL CHECK (counter > 0),
      born INTEGER NOT NULL CHECK (born > 0),
      killed INTEGER CHECK (killed >= born),
      subject INTEGER NOT NULL,
      field INTEGER NOT NULL CHECK (field >= 0),
      time INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (space, replica, counter)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fact_born ON fact (space, born);
    CREATE INDEX fact_killed ON fact (space, killed) WHERE killed IS NOT NULL;
    CREATE INDEX fact_subject ON fact (space, subject, field);

    -- A kill that came before its fact, after a restore: the fact will be born dead.
    CREATE TABLE prekill (
      space INTEGER NOT NULL REFERENCES space (key),
      replica INTEGER NOT NULL,
      counter INTEGER NOT NULL CHECK (counter > 0),
      author INTEGER NOT NULL,
      seq INTEGER NOT NULL CHECK (seq > 0),
      PRIMARY KEY (space, replica, counter)
    ) STRICT, WITHOUT ROWID;
    """

  /// Lists of their own, and the gift marks about them: spaces of the kind 2.
  ///
  /// Whoever may read a list is in `space_member`, for the marks about it the same without its owner.
  private static let lists = """
    CREATE TABLE list (
      space INTEGER PRIMARY KEY REFERENCES space (key),
      owner INTEGER NOT NULL REFERENCES member (member),
      about INTEGER UNIQUE REFERENCES list (space) CHECK (about <> space)
    ) STRICT;
    CREATE INDEX list_owner ON list (owner);
    CREATE INDEX space_household ON space (household);
    CREATE INDEX space_member_space ON space_member (space);
    """

  /// Who may do what.
  ///
  /// A member belongs to one household, so a member id is unique in the whole file: otherwise
  /// somebody could start a household of their own with another's id and read that member's
  /// spaces.
  private static let accounts = """
    CREATE TABLE member (
      member INTEGER PRIMARY KEY CHECK (member <> 0),
      household BLOB NOT NULL REFERENCES space (id),
      personal BLOB NOT NULL UNIQUE REFERENCES space (id),
      active INTEGER NOT NULL CHECK (active IN (0, 1))
    ) STRICT;
    CREATE INDEX member_household ON member (household);

    CREATE TABLE space_member (
      member INTEGER NOT NULL REFERENCES member (member),
      space INTEGER NOT NULL REFERENCES space (key),
      PRIMARY KEY (member, space)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE device (
      device INTEGER PRIMARY KEY CHECK (device <> 0),
      member INTEGER NOT NULL REFERENCES member (member),
      name TEXT NOT NULL,
      token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
      revoked INTEGER
    ) STRICT;
    CREATE INDEX device_member ON device (member);

    CREATE TABLE invite (
      code_hash BLOB NOT NULL PRIMARY KEY CHECK (length(code_hash) = 32),
      household BLOB NOT NULL REFERENCES space (id),
      inviter INTEGER NOT NULL REFERENCES member (member),
      purpose INTEGER NOT NULL CHECK (purpose IN (0, 1)),
      expires INTEGER NOT NULL,
      used_by INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX invite_household ON invite (household);
    """
}
