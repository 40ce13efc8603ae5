/// Why a sealed field does not open. Neither case tells what it holds.
enum FieldCipherError: Error, Sendable, Hashable {
  /// It was sealed by a suite or key that this program does not know.
  case suiteUnknown
  /// It was changed, moved from another row, or sealed with another key.
  case notAuthentic
}
