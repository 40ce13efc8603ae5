/// Every bound of the service itself; those of what a catalogue may hold are `CatalogueLimits` of the domain.
enum ItemLimits {
  /// Bytes of one part of an import: half of what a message holds.
  static let importPart = 512 * 1_024
  /// Bytes of all files of an import; a hundred thousand items take about 150 MB.
  static let importBytes = 512 << 20
  static let importParts = 4_096
  /// Parts that one write forgets.
  static let partsForgotten = 16
  /// Imports that are under way at once.
  static let imports = 4
  /// How long an import may lie unfinished, in microseconds: a day.
  static let importLife = 86_400_000_000
  /// Faults of one import that are kept; the rest are counted.
  static let importFaults = 10_000
  /// Faults that the answer to `item.finishImport` holds.
  static let importFaultsTold = 100
  /// Bytes of one line, or of one record, of a file that is read: a longer one is a fault, and no memory is taken for it.
  static let importRecord = 1 << 20
  /// Bytes of a page of an export.
  static let exportPage = 512 * 1_024
  /// Bytes of an import that is kept whole for instances of the version before: what one message held.
  static let importedBody = 1 << 20
  /// Bytes that an item takes at least where a catalogue is written; a sound one has more.
  static let smallestItem = 300
  /// Rows that change at once and are taken up one by one; more are read as a whole catalogue.
  static let changesFollowed = 1_000
  /// Items of which one write makes the turn of a day.
  static let turnsPerWrite = 200
  /// Bytes of one item's draft.
  static let draft = 256 * 1_024
  /// Edges of a proof check that is asked for by bare edges.
  static let edgesAsked = 10_000
  /// Pages of certificates of one subject that are read for one question, a thousand each.
  static let certificatePages = 10
  /// Types of certificate that are asked for at once: as many as `identity.certificates` takes.
  static let certificateTypes = 500
  /// Days of a rehearsal's period.
  static let rehearsalDays = 366
  /// Months that figures over time go back.
  static let figureMonths = 60
}
