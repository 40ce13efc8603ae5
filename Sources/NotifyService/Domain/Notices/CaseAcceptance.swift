/// How a case came to be accepted, as its applicant is told.
public enum CaseAcceptance: Hashable, Sendable {
  case byOffice
  /// The notice period passed, and nothing was asked (行政许可法 art. 32).
  case bySilence
  /// It was asked for a correction, got it, and let the notice period after that pass.
  case bySilenceAfterAnswer
}
