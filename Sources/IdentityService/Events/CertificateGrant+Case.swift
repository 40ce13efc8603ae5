import Civics
import Contracts
import IdentityDomain

extension CertificateGrant {
  /// The office of cases whose number names none: a made-up one of Chancheng district, as in the numbers of the sample's cases.
  private static let unnamedOffice = "114406040000000000"

  /// What a decided case grants; nil where it was not granted or its result is no certificate.
  /// - Parameter serial: a new id, whose 32 places serve as the running number.
  init?(decided view: CaseView, serial: CertificateID, on day: Day) {
    guard let result = CaseResult(rawValue: view.resultCode), result == .certificateIssued || result == .granted,
      !view.resultCertificateType.isEmpty,
      // Until it is paid or waived, what is due before the delivery holds the certificate back; `case.deliver` asks for it then.
      !view.fees.contains(where: { $0.state == .due && $0.before != .unspecified })
    else { return nil }
    let office = CertificateGrant.office(of: view)
    let name = view.resultName.isEmpty ? view.itemName : view.resultName
    self.init(
      type: view.resultCertificateType, typeCode: CertificateTypeCode.make(setter: office, type: view.resultCertificateType),
      name: String(name.prefix(CertificateGrant.longestName)), holder: SubjectID(rawValue: view.subject), issuer: office,
      serial: serial.runningNumber, issued: day, expires: nil, caseID: view.id)
  }

  /// A case's number begins with the credit code of the office that handles the item (实施编码).
  private static func office(of view: CaseView) -> String {
    let code = String(view.number.prefix(18))
    return Identifier.inspectStrictly(code, as: .uscc).isValid ? code : unnamedOffice
  }
}
