import Contracts

/// An import in parts, as it stands in the store.
struct StoredImport: Sendable {
  let id: String
  let format: CatalogueFormat
  let encoding: TextEncoding
  let stage: ImportStage
  /// Received.
  let bytes: Int
  /// Microseconds since 1970.
  let expiresAt: Int
  /// nil before it was judged.
  let outcome: ImportOutcome?

  var progress: ImportProgress {
    var progress = ImportProgress()
    progress.id = id
    progress.stage = stage
    progress.bytes = bytes
    if let outcome {
      progress.faults = outcome.blocking + outcome.warnings
      progress.items = outcome.report?.items ?? 0
      if stage == .taken { (progress.itemsJudged, progress.itemsWritten) = (progress.items, progress.items) }
    }
    return progress
  }
}
