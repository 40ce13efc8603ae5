import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

@testable import ItemService

extension OverTheBus {
  @Suite("item.materials")
  struct NeededMaterialsOperationTests {
    @Test("with nothing held, everything is to bring, each with its reason in both languages")
    func nothingHeld() async throws {
      try await Applicant.reading { applicant async throws in
        let plan = try await applicant.plan("P027")
        #expect(plan.item == "P027")
        #expect(plan.version == 1)
        #expect(plan.state == .published)
        #expect(plan.ids(.bring) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
        #expect(plan.toBring == 5)
        #expect(plan.held == 0)
        #expect(plan.materials.allSatisfy { !$0.whyZh.isEmpty && !$0.whyEn.isEmpty && $0.certificate.isEmpty && !$0.name.isEmpty })
      }
    }

    @Test("the certificate that the first item issued makes the renewal ask for less")
    func nextTimeLess() async throws {
      try await Applicant.reading { applicant async throws in
        let before = try await applicant.plan("P028")
        #expect(before.ids(.bring) == ["idc", "cjz", "yszp"])
        applicant.hold(try await applicant.bench.get("P027").resultCertificateType)
        let after = try await applicant.plan("P028")
        #expect(after.ids(.bring) == ["idc", "yszp"])
        #expect(after.ids(.held) == ["cjz"])
        #expect(after.materials[1].certificate == "certificate-ct046")
        #expect(after.toBring == before.toBring - 1)
        #expect(after.held == 1)
        applicant.hold("ct027")
        #expect(try await applicant.plan("P028").ids(.bring) == ["yszp"])
      }
    }

    @Test("certificates are found on whatever page they stand; of too many nothing is planned on a part of them")
    func pages() async throws {
      try await Applicant.reading { applicant async throws in
        // A page of the stand-in holds one.
        for _ in 1..<ItemLimits.certificatePages { applicant.hold("ct046") { $0.state = .revoked } }
        applicant.hold("ct027")
        #expect(try await applicant.plan("P028").ids(.held) == ["idc"])
        #expect(applicant.asked.count == ItemLimits.certificatePages)
        applicant.hold("ct027")
        let refused = await ItemBench.refusal { try await applicant.plan("P028") }
        #expect(refused?.name == "identity.tooManyCertificates")
      }
    }

    @Test(
      "a certificate that is not in force, or past its last day, stands in for nothing and says so",
      arguments: [
        (CertificateState.lapsed, ""), (.suspended, ""), (.withdrawn, ""), (.cancelled, ""), (.revoked, ""), (.valid, "2026-08-31"),
        (.valid, "next year"),
      ])
    func notInForce(_ state: CertificateState, _ until: String) async throws {
      try await Applicant.reading { applicant async throws in
        applicant.hold("ct046") { ($0.state, $0.validUntil) = (state, until) }
        let plan = try await applicant.plan("P028")
        #expect(plan.held == 0)
        #expect(plan.materials[1].way == .bring)
        #expect(plan.materials[1].whyEn.contains("not in force"))
      }
    }

    @Test("a certificate counts on its last day, by the day in China")
    func lastDay() async throws {
      try await ItemBench.with(identity: true) { bench async throws in
        let applicant = Applicant(bench)
        applicant.hold("ct046") { $0.validUntil = "2026-09-01" }
        bench.bench.clock.set("2026-09-01T23:59")
        #expect(try await applicant.plan("P028").held == 1)
        bench.bench.clock.set("2026-09-02T00:00")
        #expect(try await applicant.plan("P028").held == 0)
      }
    }

    @Test("what applies in some situations and what may follow are told apart")
    func ways() async throws {
      try await Applicant.reading { applicant async throws in
        #expect(try await applicant.plan("P006").ids(.ifApplies) == ["jhz"])
        let shop = try await applicant.plan("L006")
        #expect(shop.ids(.mayFollow) == ["cyjk"])
        #expect(shop.materials.first { $0.id == "cyjk" }?.necessity == .mayFollow)
        #expect(shop.toBring == shop.ids(.bring).count)
      }
    }

    @Test("reads only the types that the item can use, for the purpose that the caller names")
    func reads() async throws {
      try await Applicant.reading { applicant async throws in
        _ = try await applicant.plan("P028", purpose: .submission)
        let asked = try #require(applicant.asked.first)
        #expect(asked.types == ["ct027", "ct046"])
        #expect(asked.purpose?.kind == .submission)
      }
    }

    @Test("for an item that no certificate helps with, nothing about the subject is read")
    func readsNothing() async throws {
      try await Applicant.reading { applicant async throws in
        let helpless = Sample.catalogue.items.first { item in
          item.materials.allSatisfy { Sample.catalogue.material($0.material)?.isReplaceable == false }
        }
        _ = try await applicant.plan(try #require(helpless).code)
        #expect(applicant.asked.isEmpty)
      }
    }

    @Test("what the identity service refuses is refused: another's certificates, a read without a purpose")
    func refusals() async throws {
      try await Applicant.reading { applicant async throws in
        let other = "subject-of-another"
        #expect(await ItemBench.refusal { try await applicant.plan("P028", of: other) }?.name == "identity.notOwnData")
        #expect(await ItemBench.refusal { try await applicant.plan("P028", purpose: .unspecified) }?.name == "identity.purposeMissing")
        #expect(await ItemBench.refusal { try await applicant.plan("P028", of: other, as: ItemBench.clerk) } == nil)
      }
    }

    @Test("without an identity service it is unavailable, and may be tried again")
    func unavailable() async throws {
      try await ItemBench.with { bench async throws in
        let request = NeededMaterials.with { $0.item = "P028" }
        let refusal = await ItemBench.refusal {
          try await bench.bench.node.call(request, as: ItemBench.citizen, within: .milliseconds(200))
        }
        #expect(refusal?.retry == true)
      }
    }

    @Test("is made for a paused item and says that it is paused; refused for a withdrawn and an unknown one")
    func states() async throws {
      try await ItemBench.with(identity: true) { bench async throws in
        let applicant = Applicant(bench)
        _ = try await bench.set("P028", .paused)
        let plan = try await applicant.plan("P028")
        #expect(plan.state == .paused)
        #expect(plan.toBring == 3)
        _ = try await bench.set("P028", .withdrawn)
        #expect(await ItemBench.refusal { try await applicant.plan("P028") }?.name == "item.withdrawn")
        #expect(await ItemBench.refusal { try await applicant.plan("P999") }?.name == "item.unknown")
      }
    }

    @Test("an item that no longer issues is not named as the way to a certificate")
    func issuers() async throws {
      try await ItemBench.with(identity: true) { bench async throws in
        let applicant = Applicant(bench)
        #expect(try await applicant.plan("P028").materials[0].whyEn.contains("P001"))
        _ = try await bench.set("P001", .withdrawn)
        let why = try await applicant.plan("P028").materials[0].whyEn
        #expect(!why.contains("P001"))
        #expect(why.contains("P002"))
      }
    }
  }
}

extension MaterialsPlan {
  fileprivate func ids(_ way: MaterialWay) -> [String] { materials.filter { $0.way == way }.map(\.id) }
}
