package import Logging
import Synchronization

/// Says in the log, whenever it changes, how many pieces each key beside the one that seals has sealed, and which keys may go.
package final class KeyTelling: Sendable {
  private let told = Mutex<[Int: Int]?>(nil)
  private let command: String

  /// - Parameter command: what takes a key away, before its number: `yimen identity keys retire`.
  package init(_ command: String) { self.command = command }

  /// - Parameters:
  ///   - counts: what each key sealed, by its number.
  ///   - keys: the numbers of those at hand, the one that seals first.
  package func tell(_ counts: [Int: Int], of keys: [Int], to logger: Logger) {
    guard let sealing = keys.first, keys.count > 1 else { return }
    let others = Dictionary(uniqueKeysWithValues: keys.dropFirst().map { ($0, counts[$0] ?? 0) })
    let isNew = told.withLock { told in
      defer { told = others }
      return told != others
    }
    guard isNew else { return }
    for (number, pieces) in others.sorted(by: { $0.key < $1.key }) {
      let metadata: Logger.Metadata = ["keys.key": "\(number)", "keys.fields": "\(pieces)"]
      if pieces > 0 {
        logger.notice("a key beside the one that seals has sealed fields, and must stay", metadata: metadata)
      } else if number < sealing {
        logger.notice("an old key seals nothing any more, and may go: \(command) \(number)", metadata: metadata)
      }
    }
  }
}
