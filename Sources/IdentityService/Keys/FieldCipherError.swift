/// Why a field is not sealed or does not open. No case tells what it holds.
enum FieldCipherError: Error, Sendable, Hashable {
  /// It was sealed by a suite or key that this program does not know.
  case suiteUnknown
  /// It was changed, moved from another row, or sealed with another key.
  case notAuthentic
  /// Another instance has taken the database for its own key.
  case otherKey
}
