public import Civics

/// A certificate that a case relied on no longer holds: what it answered is answered by another one that is held, or asked for anew.
public struct EvidenceLoss: Hashable, Sendable {
  public let on: Day
  /// The certificate that no longer counts.
  public let certificate: String
  public let type: String
  /// What became of it.
  public let state: CertificateState
  /// What takes its place, of certificates that are held.
  public let replacements: [Evidence]
  /// The ids of the materials that are asked for anew.
  public let reopened: [String]

  public init(on: Day, certificate: String, type: String, state: CertificateState, replacements: [Evidence], reopened: [String]) {
    self.on = on
    self.certificate = certificate
    self.type = type
    self.state = state
    self.replacements = replacements
    self.reopened = reopened
  }
}
