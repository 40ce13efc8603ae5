import Civics
import IdentityDomain
import Testing

/// Every operation in every state, against the code table said again in words (电子证照状态, 电子证照业务类型).
struct CertificateOperationTableTests {
  /// States by their codes: 01 valid, 02 withheld, 03 rescinded, 04 cancelled, 05 lapsed, 06 transferred out, 07 revoked, 99 other.
  static func ruled(_ operation: String, in state: String) -> String? {
    // Whatever is at an end stays there; there is no operation that gives back what was withheld.
    guard state == "01" || state == "02" else { return nil }
    return switch operation {
    case "03": state == "01" ? "02" : nil
    case "04": "05"
    case "06": "03"
    case "07": "04"
    case "08": "07"
    // New, renewal and change make a certificate or a version; they move none.
    default: nil
    }
  }

  static func certificate(_ state: CertificateState) -> Certificate {
    Certificate(
      id: CertificateID(rawValue: "k1"), identifier: "", type: "ct024", name: "居住证", holder: SubjectID(rawValue: "s1"),
      issuer: Synthetic.office, issued: Synthetic.today, expires: nil, caseID: "case-1", state: state)
  }

  @Test(arguments: CertificateOperation.allCases, CertificateState.allCases)
  func `an operation leads out of a state as the table says, and nowhere else`(operation: CertificateOperation, state: CertificateState) {
    let ruled = Self.ruled(operation.code, in: state.code)
    #expect(CertificateAct.state(after: operation, in: state)?.code == ruled)
    let act = CertificateAct(operation, ground: "法定事由")
    // Done again, an act changes nothing; otherwise it is refused with what was tried and where.
    let isDone = Self.ruled(operation.code, in: "01") == state.code
    if isDone {
      #expect((try? act.apply(to: Self.certificate(state)))?.isEmpty == true)
    } else if let ruled {
      let events = try? act.apply(to: Self.certificate(state))
      guard case .certificateChanged(let changed, _)? = events?.first else {
        Issue.record("nothing happened")
        return
      }
      #expect(changed.state.code == ruled)
      #expect(events?.count == 1)
    } else {
      #expect(throws: IdentityRefusal.certificateActNotAllowed(operation, state)) { try act.apply(to: Self.certificate(state)) }
    }
  }

  @Test(arguments: CertificateState.allCases)
  func `only what is valid or has run out is renewed`(state: CertificateState) {
    let identifier = CertificateIdentifier.make(type: Synthetic.typeCode, issuer: Synthetic.office, serial: "1", version: 1)!
    let old = Certificate(
      id: CertificateID(rawValue: "k1"), identifier: identifier, type: "ct024", name: "居住证", holder: SubjectID(rawValue: "s1"),
      issuer: Synthetic.office, issued: Synthetic.today, expires: nil, caseID: "case-1", state: state)
    let renewed = try? Synthetic.grant(case: "case-2").renew(old, id: CertificateID(rawValue: "k2"), held: [old])
    #expect((renewed?.count == 1) == (state.code == "01" || state.code == "05"))
  }
}
