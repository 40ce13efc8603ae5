public import Civics

/// A certificate that the suite keeps and that stands in for a paper (电子证照).
public struct Certificate: Sendable, Hashable {
  public let id: CertificateID
  /// 电子证照标识 (GB/T 36904).
  public let identifier: String
  /// The certificate type by which items, results and materials are joined, as `ct024`.
  public let type: String
  public let name: String
  public let holder: SubjectID
  /// The issuing office's credit code.
  public let issuer: String
  public let issued: Day
  /// The last day it holds; nil where it holds for good.
  public let expires: Day?
  /// The case whose decision granted it, or the certificate's own id where no case did.
  public let caseID: String
  public let state: CertificateState
  /// The certificate that took this one's place.
  public let successor: CertificateID?

  public init(
    id: CertificateID, identifier: String, type: String, name: String, holder: SubjectID, issuer: String, issued: Day, expires: Day?,
    caseID: String, state: CertificateState = .valid, successor: CertificateID? = nil
  ) {
    self.id = id
    self.identifier = identifier
    self.type = type
    self.name = name
    self.holder = holder
    self.issuer = issuer
    self.issued = issued
    self.expires = expires
    self.caseID = caseID
    self.state = state
    self.successor = successor
  }

  /// Whether it can stand in for a material on a day: it is valid, begun and not run out.
  public func holds(on day: Day) -> Bool {
    state == .valid && issued <= day && day <= expires ?? day
  }

  /// The case whose decision granted it; nil where none did.
  public var grantingCase: String? { caseID == id.rawValue ? nil : caseID }

  /// The state on a day: one that has run out has lapsed, whether or not that was recorded yet.
  public func state(on day: Day) -> CertificateState {
    CertificateShelf([self]).runOut(by: day).isEmpty ? state : .lapsed
  }

  func moved(to state: CertificateState, successor: CertificateID? = nil) -> Certificate {
    Certificate(
      id: id, identifier: identifier, type: type, name: name, holder: holder, issuer: issuer, issued: issued, expires: expires,
      caseID: caseID, state: state, successor: successor ?? self.successor)
  }
}
