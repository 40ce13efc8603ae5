/// Why a text is no condition of an item.
enum ConditionFault: Error, Hashable {
  /// It cannot be read on from this character, from 1.
  case unreadable(at: Int)
  /// It is longer than ``CatalogueLimits/condition``.
  case tooLong
  /// It is nested deeper than ``CatalogueLimits/conditionDepth``.
  case tooDeep
  /// There is no such question, choice or comparison, as it stands in the condition.
  case unknown(String)
  /// It names this question, which is asked with the condition or after it.
  case circular(String)
}
