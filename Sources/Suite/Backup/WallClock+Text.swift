import Foundation
import ServiceKit

extension WallClock {
  /// Now, in UTC, as ISO 8601 writes it.
  var text: String { Date(timeIntervalSince1970: Double(microseconds()) / 1_000_000).formatted(.iso8601) }
}
