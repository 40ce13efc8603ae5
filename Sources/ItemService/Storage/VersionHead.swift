import Civics
import ItemDomain

/// A version of an item as the store has it, without what it says.
struct VersionHead: Sendable {
  let code: String
  var dated: DatedVersion
  /// Microseconds since 1970, when its state last changed.
  var changedAt: Int
  /// The id of the principal who did.
  var changedBy: String
  /// As whoever drafted it said what is new.
  var note: String
  /// Microseconds since 1970, when somebody looked at it as it is; nil: nobody did.
  var checkedAt: Int?
  /// The id of the principal who did.
  var checkedBy = ""

  var version: Int { dated.version }
  var state: ItemVersionState { dated.state }
  var standing: ItemStanding { ItemStanding(version: dated.version, state: dated.state) }
}
