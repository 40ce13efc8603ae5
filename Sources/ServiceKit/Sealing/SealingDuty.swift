package import Logging
import Store

/// Seals with the key that seals now what older keys sealed, until an old key may go: what services share of it. What is sealed, and
/// where it lies, is each one's own.
///
/// A few pieces at a time: what is sealed is computed outside of the writer, and put in the place of what was read. A piece tells its key
/// itself: however the program ends, the next one goes on with what is left. Only keys with a lower number are replaced, so that two
/// instances that were set differently do not seal to and fro.
package protocol SealingDuty: PeriodicDuty {
  associatedtype Record: SealedRecord

  var record: Record { get }
  var progress: SealingProgress { get }
  var telling: KeyTelling { get }
  /// What the log says of pieces that stay as they were.
  var stuck: Logger.Message { get }

  /// One pass over all that older keys sealed.
  /// - Returns: The numbers of the keys at hand, the one that seals first; none where nothing is to be counted.
  func pass() async throws -> [Int]
}

extension SealingDuty {
  /// How often it is looked for, as another instance may yet seal with an older key.
  package static var interval: Duration { .seconds(60) }

  package func perform() async throws {
    let keys = try await pass()
    guard let sealing = keys.first, keys.count > 1 else { return }
    let counts = try await environment.store.read { [record] in try record.counts(in: $0) }
    progress.change { figures in
      figures.underOthers = counts.filter { $0.key != sealing }.map(\.value).reduce(0, +)
      figures.keys = Set(counts.keys)
    }
    telling.tell(counts, of: keys, to: environment.logger)
  }

  /// Notes how many pieces a pass has left as they were.
  package func note(stuck left: Int) {
    progress.change { $0.stuck = left }
    if left > 0 { environment.logger.error(stuck, metadata: ["keys.fields": "\(left)"]) }
  }
}
