/// Why a scanner says nothing.
public enum ScanFailure: Error, Hashable, Sendable {
  /// It took longer than it may.
  case timeout
  /// It could not be started.
  case notStarted(reason: String)
  /// It ended otherwise than with 0 or 1, or was stopped by a signal.
  case failed(status: Int32)
  /// The file could not be put where it looks.
  case noPlace(reason: String)
}
