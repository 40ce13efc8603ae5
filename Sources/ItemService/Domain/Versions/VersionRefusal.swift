/// Why a version cannot be published, or not on these days.
public enum VersionRefusal: Error, Hashable, Sendable {
  case unknown
  /// It is in force, or was.
  case notDraft(ItemVersionState)
  case notChecked
  /// The first day is past, or the end is not after it.
  case badDays
  /// The days are those of this version.
  case overlaps(version: Int)
}
