import Bus
import Contracts
import TestKit
import Testing

struct CertificateTypesTests {
  func list(
    _ identity: IdentityBench, by principal: Principal = IdentityBench.someone, _ change: (inout FindCertificateTypes) -> Void = { _ in }
  )
    async throws(Refusal) -> [String]
  {
    var request = FindCertificateTypes()
    change(&request)
    return try await identity.bench.call(request, as: principal).types.map(\.code)
  }

  @Test func `operators put types, and everybody reads them`() async throws {
    try await IdentityBench.run { identity in
      let put = try await identity.put {
        $0.offices = [Synthetic.office, Synthetic.company]
        $0.validity = TimeLimit.with { ($0.value, $0.unit) = (10, .year) }
        $0.withholdable = true
      }
      for code in ["ct003", "ct046"] { try await identity.put { $0.code = code } }
      #expect(try await list(identity) == ["ct003", "ct024", "ct046"])
      let found = try await identity.bench.call(FindCertificateTypes.with { $0.codes = ["ct024", "none"] }, as: IdentityBench.auditor).types
      #expect(found == [put])
      #expect(put.offices == [Synthetic.office, Synthetic.company])
      #expect(put.validity?.value == 10 && put.validity?.unit == .year && put.withholdable)
      #expect(try await list(identity) { $0.after = "ct003" } == ["ct024", "ct046"])
      #expect(try await list(identity) { $0.limit = 2 } == ["ct003", "ct024"])
    }
  }

  @Test func `a type that is put anew is the type`() async throws {
    try await IdentityBench.run { identity in
      try await identity.put { $0.withholdable = true }
      try await identity.put { $0.name = "居住证（新）" }
      let types = try await identity.bench.call(FindCertificateTypes(), as: IdentityBench.clerk).types
      #expect(types.map(\.name) == ["居住证（新）"])
      #expect(types.map(\.withholdable) == [false])
    }
  }

  @Test func `others put none, and a field that is wrong is named`() async throws {
    try await IdentityBench.run { identity in
      for principal in [IdentityBench.clerk, IdentityBench.approver, IdentityBench.service] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.put(by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      let wrong: [(String, (inout CertificateType) -> Void)] = [
        ("setter", { $0.setter = "公安部" }), ("offices", { $0.offices = ["x"] }),
        ("validity", { $0.validity = TimeLimit.with { ($0.value, $0.unit) = (101, .year) } }),
        ("validity", { $0.validity = TimeLimit.with { ($0.value, $0.unit) = (5, .workday) } }),
      ]
      for (field, change) in wrong {
        let refused = try await refusal { () async throws(Refusal) in try await identity.put(change) }
        #expect(refused.code == IdentityRefusals.badCertificateType.code)
        #expect(refused.detail.contains(field))
      }
      #expect(try await list(identity).isEmpty)
      let limit = try await refusal { () async throws(Refusal) in try await list(identity) { $0.limit = -1 } }
      #expect(limit.code == BusRefusals.badRequest.code)
    }
  }
}
