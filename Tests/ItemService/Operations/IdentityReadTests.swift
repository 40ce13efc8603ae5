import Bus
import Contracts
import IdentityService
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.materials with the identity service itself")
  struct IdentityReadTests {
    @Test("plans for the subject that asks, in the ledger of its reads, and for nobody else")
    func reads() async throws {
      try await ItemBench.with { item async throws in
        let bench = item.bench
        try await bench.host(IdentityService.self)
        var register = RegisterSubject()
        register.kind = .natural
        register.name = "测试人"
        // Synthetic: sequence codes from 900 are very unlikely to belong to anyone.
        register.identifiers = [IdentifierEntry.with { $0.number = "440604200802299224" }]
        let subject = try await bench.call(register, as: ItemBench.clerk)
        let owner = Principal(id: subject.id, role: .applicant, channel: "mobile")

        var request = NeededMaterials()
        request.item = "P028"
        request.subject = subject.id
        request.purpose = Purpose.with { $0.kind = .guide }
        let plan = try await bench.call(request, as: owner)
        #expect(plan.toBring == 3)
        #expect(plan.held == 0)

        let reads = try await bench.call(ReadsOfSubject.with { $0.subject = subject.id }, as: owner).reads
        let read = try #require(reads.last)
        #expect(read.method == "identity.certificates")
        #expect(read.purpose?.kind == .guide)
        #expect(read.principal == subject.id, "the item service reads on behalf of whoever asked it")

        let plain = request
        #expect(await ItemBench.refusal { try await bench.call(plain, as: ItemBench.citizen) }?.name == "identity.notOwnData")
        var aimless = request
        aimless.purpose = nil
        let unsaid = aimless
        #expect(await ItemBench.refusal { try await bench.call(unsaid, as: owner) }?.name == "identity.purposeMissing")
      }
    }
  }
}
