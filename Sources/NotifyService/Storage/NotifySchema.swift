import ServiceKit
import Store

/// The tables of visits and notices.
enum NotifySchema {
  static let migrations = [
    Migration(
      1, "visits, seats, notices, deliveries",
      [
        """
        CREATE TABLE visit (
          id TEXT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, status TEXT NOT NULL, pool TEXT NOT NULL, revision INTEGER NOT NULL,
          hall TEXT NOT NULL, day INTEGER NOT NULL, first_slot INTEGER NOT NULL, end_slot INTEGER NOT NULL, seat INTEGER NOT NULL,
          desk INTEGER NOT NULL, start INTEGER NOT NULL, minutes INTEGER NOT NULL
        )
        """,
        "CREATE INDEX visit_by_subject ON visit (subject, day)",
        // One row for each reason that ever was: a case asks for each kind once, so what has had its row is never booked again.
        """
        CREATE TABLE visit_reason (
          case_id TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, standing TEXT NOT NULL, visit TEXT, place INTEGER NOT NULL,
          target TEXT NOT NULL, case_number TEXT NOT NULL, item_zh TEXT NOT NULL, item_en TEXT NOT NULL, papers BLOB NOT NULL,
          at INTEGER NOT NULL, PRIMARY KEY (case_id, kind)
        )
        """,
        "CREATE INDEX visit_reason_by_visit ON visit_reason (visit, place)",
        "CREATE INDEX visit_reason_waiting ON visit_reason (target, at, case_id) WHERE standing = 'waiting'",
        // Its key is what makes a seat one person's.
        """
        CREATE TABLE seat (
          hall TEXT NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL, number INTEGER NOT NULL, visit TEXT NOT NULL,
          PRIMARY KEY (hall, day, slot, number)
        )
        """,
        "CREATE INDEX seat_by_visit ON seat (visit)",
        // A subject's notices are counted apart, so that a place in one mailbox tells nothing of the others.
        """
        CREATE TABLE notice (
          subject TEXT NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, case_id TEXT NOT NULL,
          title_zh TEXT NOT NULL, title_en TEXT NOT NULL, text_zh TEXT NOT NULL, text_en TEXT NOT NULL, at INTEGER NOT NULL,
          appointment BLOB, PRIMARY KEY (subject, sequence)
        )
        """,
        """
        CREATE TABLE delivery (
          notice TEXT NOT NULL, channel TEXT NOT NULL, state TEXT NOT NULL, attempt INTEGER NOT NULL, due_at INTEGER,
          PRIMARY KEY (notice, channel)
        )
        """,
        "CREATE INDEX delivery_due ON delivery (channel, due_at) WHERE due_at IS NOT NULL",
        "CREATE INDEX delivery_sending ON delivery (notice) WHERE state = 'sending'",
      ]),
    // Notices and visits stay with the id that they came with; which ids mean one subject is asked when they are read.
    MergedSubjectTable.migration(2),
    Migration(3, "halls and conflicts", halls),
    Migration(4, "holds, loads and codes of visits", visits),
    QueueSchema.migration(5),
    notices,
    reviews,
  ]
}
