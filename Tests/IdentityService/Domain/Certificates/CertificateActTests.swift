import Civics
import IdentityDomain
import Testing

struct CertificateActTests {
  func certificate(_ state: CertificateState) -> Certificate {
    Certificate(
      id: CertificateID(rawValue: "k1"), identifier: "", type: "ct024", name: "居住证", holder: SubjectID(rawValue: "s1"),
      issuer: Synthetic.office, issued: Synthetic.today, expires: nil, caseID: "case-1", state: state)
  }

  @Test(arguments: [
    (CertificateOperation.withhold, CertificateState.withheld), (.lapse, .lapsed), (.rescind, .rescinded), (.cancel, .cancelled),
    (.revoke, .revoked),
  ])
  func `each operation leads a valid certificate to its own state, once`(row: (CertificateOperation, CertificateState)) throws {
    let act = CertificateAct(row.0, ground: "法定事由")
    guard case .certificateChanged(let changed, let by) = try act.apply(to: certificate(.valid)).first else {
      Issue.record("not changed")
      return
    }
    #expect(changed.state == row.1)
    #expect(by == act)
    #expect(try act.apply(to: changed).isEmpty)
  }

  @Test func `nothing leads out of an end`() {
    for state in CertificateState.allCases where state.isFinal {
      for operation in CertificateOperation.allCases {
        #expect(CertificateAct.state(after: operation, in: state) == nil)
        guard CertificateAct.state(after: operation, in: .valid) != state else { continue }
        #expect(throws: IdentityRefusal.certificateActNotAllowed(operation, state)) {
          try CertificateAct(operation, ground: "法定事由").apply(to: certificate(state))
        }
      }
    }
  }

  @Test func `an act without its ground is refused, but a lapse needs none`() throws {
    #expect(throws: IdentityRefusal.groundMissing) { try CertificateAct(.rescind, ground: " ").apply(to: certificate(.valid)) }
    for ground in ["someone@example.org", "张某 \(Synthetic.man) 死亡", "1380 0138 000"] {
      #expect(throws: IdentityRefusal.groundMissing) { try CertificateAct(.cancel, ground: ground).apply(to: certificate(.valid)) }
    }
    #expect(try CertificateAct(.cancel, ground: "行政许可法第七十条（2019 年）").apply(to: certificate(.valid)).count == 1)
    #expect(try CertificateAct(.lapse, ground: "").apply(to: certificate(.valid)).count == 1)
  }
}
