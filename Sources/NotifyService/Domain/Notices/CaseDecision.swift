public import Civics

/// How a case ended, as far as a notice tells it; the decision itself gives the grounds.
public enum CaseDecision: Hashable, Sendable {
  /// What was asked for is granted; the certificate or paper that results, if there is one.
  case granted(Bilingual?)
  case refused
}
