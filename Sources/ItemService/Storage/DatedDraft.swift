import Civics
import ItemDomain

/// A version of an item as it was written, with its days.
struct DatedDraft: Sendable {
  let code: String
  let version: Int
  /// nil: begun before days were kept.
  let from: Day?
  /// nil: without end.
  let until: Day?
  let draft: ItemDraft
}
