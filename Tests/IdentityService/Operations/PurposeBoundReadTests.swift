import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Testing

@testable import IdentityService

struct PurposeBoundReadTests {
  /// The suite states once who reads for what; this service's own rule, which knows fields besides, must say the same of every pair.
  @Test(arguments: Role.allCases, PurposeKind.allCases.filter { $0 != .unspecified })
  func `who reads for what is the suite's rule`(role: Bus::Role, kind: PurposeKind) throws {
    let stated = Contracts::Purpose.with {
      $0.kind = kind
      $0.caseID = "case-1"
      $0.step = "verify"
    }
    let purpose = try IdentityDomain::Purpose(stated)
    let reader = Reader(Principal(id: "s1", role: role, channel: "test"))
    let subject = SubjectID(rawValue: "s1")
    let standing: CaseStanding? = kind == .handling ? CaseStanding(.allowed, of: subject) : nil
    let permitted = reader.map { reader in
      purpose.fields.contains { field in
        (try? ReadRequest(reader: reader, purpose: purpose, fields: [field]).permit(of: subject, in: standing, at: 0)) != nil
      }
    }
    #expect(PersonalRead.purposes(of: role).contains(kind) == (permitted ?? false))
  }
}
