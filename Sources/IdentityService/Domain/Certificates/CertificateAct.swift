public import Civics

/// An operation on a certificate with its legal ground. 撤销, 注销 and 吊销 end one by three different legal acts.
public struct CertificateAct: Sendable, Hashable {
  public let operation: CertificateOperation
  /// The provision or event it rests on; a lapse needs none.
  public let ground: String

  /// Most characters of a ground.
  public static let longestGround = 400

  public init(_ operation: CertificateOperation, ground: String) {
    self.operation = operation
    self.ground = ground
  }

  /// The state an operation leads to, by the table of states and operations; nil where it does not lead out of the state.
  ///
  /// Issue, renewal and change make a new certificate or version instead (see ``CertificateGrant``).
  public static func state(after operation: CertificateOperation, in state: CertificateState) -> CertificateState? {
    switch (state, operation) {
    case (.valid, .withhold): .withheld
    case (.valid, .lapse), (.withheld, .lapse): .lapsed
    case (.valid, .rescind), (.withheld, .rescind): .rescinded
    case (.valid, .cancel), (.withheld, .cancel): .cancelled
    case (.valid, .revoke), (.withheld, .revoke): .revoked
    default: nil
    }
  }

  /// Does the act to a certificate.
  /// - Parameter type: the certificate's, where it was put: it says whether its certificates are withheld.
  /// - Returns: nothing where the certificate is already in the state the operation leads to.
  /// - Throws: `certificateActNotAllowed`, `groundMissing`, `withholdingNotForType`.
  public func apply(to certificate: Certificate, of type: CertificateType? = nil) throws(IdentityRefusal) -> [IdentityEvent] {
    if CertificateAct.state(after: operation, in: .valid) == certificate.state { return [] }
    guard let state = CertificateAct.state(after: operation, in: certificate.state) else {
      throw .certificateActNotAllowed(operation, certificate.state)
    }
    if operation != .lapse, ground.allSatisfy(\.isWhitespace) || !Ground.namesNobody(ground) { throw .groundMissing }
    if operation == .withhold, let type, !type.mayBeWithheld { throw .withholdingNotForType }
    return [.certificateChanged(certificate.moved(to: state), by: self)]
  }
}
