import Store

/// The tables of halls' queues.
enum QueueSchema {
  static func migration(_ version: Int) -> Migration {
    Migration(
      version, "queues of halls: days, tickets, windows, events of halls without a network",
      [
        // The revision counts the changes of a hall's day; a row keeps that of its last one, so that whoever follows reads what is newer.
        """
        CREATE TABLE queue_day (
          hall TEXT NOT NULL, day INTEGER NOT NULL, revision INTEGER NOT NULL, appointments INTEGER NOT NULL, walk_ins INTEGER NOT NULL,
          offline INTEGER NOT NULL, ended INTEGER NOT NULL, PRIMARY KEY (hall, day)
        )
        """,
        "CREATE INDEX queue_day_open ON queue_day (day) WHERE ended = 0",
        """
        CREATE TABLE queue_ticket (
          id TEXT NOT NULL PRIMARY KEY, hall TEXT NOT NULL, day INTEGER NOT NULL, series TEXT NOT NULL, number INTEGER NOT NULL,
          state TEXT NOT NULL, in_line INTEGER NOT NULL, is_over INTEGER NOT NULL, lane TEXT NOT NULL, rank_at INTEGER NOT NULL,
          rank_ground TEXT NOT NULL, checked_in_at INTEGER NOT NULL, visit TEXT, subject TEXT NOT NULL, appointment INTEGER,
          wanted TEXT NOT NULL, directed_to INTEGER, planned_minutes INTEGER NOT NULL, desk INTEGER, called_at INTEGER,
          by_number INTEGER NOT NULL, served_at INTEGER, ended_at INTEGER, calls INTEGER NOT NULL, returns INTEGER NOT NULL,
          forwards INTEGER NOT NULL, revision INTEGER NOT NULL
        )
        """,
        // Its key is what makes a number one person's.
        "CREATE UNIQUE INDEX queue_ticket_number ON queue_ticket (hall, day, series, number)",
        "CREATE INDEX queue_ticket_line ON queue_ticket (hall, day, lane, rank_at, checked_in_at, series, number) WHERE in_line = 1",
        "CREATE INDEX queue_ticket_open ON queue_ticket (hall, day, state) WHERE is_over = 0",
        "CREATE INDEX queue_ticket_visit ON queue_ticket (visit) WHERE visit IS NOT NULL",
        "CREATE INDEX queue_ticket_changed ON queue_ticket (hall, day, revision)",
        // What the tickets of a day want, so that a call looks at the head of each line and at nothing else.
        "CREATE TABLE queue_line (hall TEXT NOT NULL, day INTEGER NOT NULL, wanted TEXT NOT NULL, PRIMARY KEY (hall, day, wanted))",
        """
        CREATE TABLE queue_window (
          hall TEXT NOT NULL, day INTEGER NOT NULL, number INTEGER NOT NULL, skills TEXT NOT NULL, is_open INTEGER NOT NULL,
          clerk TEXT NOT NULL, ticket TEXT, revision INTEGER NOT NULL, PRIMARY KEY (hall, day, number)
        )
        """,
        // Its key is what makes an event of a hall without a network have its effect once.
        "CREATE TABLE queue_offline (hall TEXT NOT NULL, day INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (hall, day, event))",
        "CREATE INDEX queue_visit_by_hall ON visit (hall, day, start)",
      ])
  }
}
