public import Civics

/// By when a case is to be decided, as its applicant is told.
public struct DecisionDay: Hashable, Sendable {
  public let day: Day
  /// Whether the office promised it (承诺时限); else the law sets it (法定时限).
  public let isPromised: Bool
  /// Whether it reaches past the published calendar: where it moves then, the applicant is told.
  public let isProvisional: Bool

  public init(_ day: Day, isPromised: Bool, isProvisional: Bool = false) {
    self.day = day
    self.isPromised = isPromised
    self.isProvisional = isProvisional
  }

  /// The same name that it has where it moves.
  var name: Bilingual { (isPromised ? DateMove.Kind.promised : .statutory).name }
}
