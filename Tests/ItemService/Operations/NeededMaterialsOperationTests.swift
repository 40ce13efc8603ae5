import Bus
import Contracts
import TestKit
import Testing

@Suite("item.materials")
struct NeededMaterialsOperationTests {
  private func plan(
    _ bench: ItemBench, _ item: String, as principal: Principal = ItemBench.citizen, subject: String = ItemBench.citizen.id,
    purpose: PurposeKind = .guide
  ) async throws(Refusal) -> MaterialsPlan {
    var request = NeededMaterials()
    request.item = item
    request.subject = subject
    request.purpose = Purpose.with { $0.kind = purpose }
    return try await bench.bench.call(request, as: principal)
  }

  private func hold(_ bench: ItemBench, _ type: String, _ edit: (inout CertificateEntry) -> Void = { _ in }) {
    var entry = CertificateEntry()
    entry.id = "certificate-\(type)"
    entry.type = type
    entry.state = .valid
    edit(&entry)
    IdentityStandIn.hold(entry, by: ItemBench.citizen.id, in: bench.bench.directory)
  }

  private func ways(_ plan: MaterialsPlan, _ way: MaterialWay) -> [String] {
    plan.materials.filter { $0.way == way }.map(\.id)
  }

  @Test("with nothing held, everything is to bring, each with its reason in both languages")
  func nothingHeld() async throws {
    try await ItemBench.with(identity: true) { bench in
      let plan = try await plan(bench, "P027")
      #expect(plan.item == "P027")
      #expect(plan.version == 1)
      #expect(plan.state == .published)
      #expect(ways(plan, .bring) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
      #expect(plan.toBring == 5)
      #expect(plan.held == 0)
      #expect(plan.materials.allSatisfy { !$0.whyZh.isEmpty && !$0.whyEn.isEmpty && $0.certificate.isEmpty && !$0.name.isEmpty })
    }
  }

  @Test("the certificate that the first item issued makes the renewal ask for less")
  func nextTimeLess() async throws {
    try await ItemBench.with(identity: true) { bench in
      let before = try await plan(bench, "P028")
      #expect(ways(before, .bring) == ["idc", "cjz", "yszp"])
      let issued = try await bench.get("P027").resultCertificateType
      hold(bench, issued)
      let after = try await plan(bench, "P028")
      #expect(ways(after, .bring) == ["idc", "yszp"])
      #expect(ways(after, .held) == ["cjz"])
      #expect(after.materials[1].certificate == "certificate-ct046")
      #expect(after.toBring == before.toBring - 1)
      #expect(after.held == 1)
      hold(bench, "ct027")
      #expect(ways(try await plan(bench, "P028"), .bring) == ["yszp"])
    }
  }

  @Test(
    "a certificate that is not in force, or past its last day, stands in for nothing and says so",
    arguments: [
      (CertificateState.lapsed, ""), (.suspended, ""), (.withdrawn, ""), (.cancelled, ""), (.revoked, ""), (.valid, "2026-08-31"),
      (.valid, "next year"),
    ])
  func notInForce(_ state: CertificateState, _ until: String) async throws {
    try await ItemBench.with(identity: true) { bench in
      hold(bench, "ct046") { ($0.state, $0.validUntil) = (state, until) }
      let plan = try await plan(bench, "P028")
      #expect(plan.held == 0)
      #expect(plan.materials[1].way == .bring)
      #expect(plan.materials[1].whyEn.contains("not in force"))
    }
  }

  @Test("a certificate counts on its last day, by the day in China")
  func lastDay() async throws {
    try await ItemBench.with(identity: true) { bench in
      hold(bench, "ct046") { $0.validUntil = "2026-09-01" }
      bench.bench.clock.set("2026-09-01T23:59")
      #expect(try await plan(bench, "P028").held == 1)
      bench.bench.clock.set("2026-09-02T00:00")
      #expect(try await plan(bench, "P028").held == 0)
    }
  }

  @Test("what applies in some situations and what may follow are told apart")
  func ways() async throws {
    try await ItemBench.with(identity: true) { bench in
      let birth = try await plan(bench, "P006")
      #expect(ways(birth, .ifApplies) == ["jhz"])
      let shop = try await plan(bench, "L006")
      #expect(ways(shop, .mayFollow) == ["cyjk"])
      #expect(shop.materials.first { $0.id == "cyjk" }?.necessity == .mayFollow)
      #expect(shop.toBring == ways(shop, .bring).count)
    }
  }

  @Test("reads only the types that the item can use, for the purpose that the caller names")
  func reads() async throws {
    try await ItemBench.with(identity: true) { bench in
      _ = try await plan(bench, "P028", purpose: .submission)
      let asked = try #require(IdentityStandIn.asked(in: bench.bench.directory).first)
      #expect(asked.types == ["ct027", "ct046"])
      #expect(asked.subject == ItemBench.citizen.id)
      #expect(asked.purpose?.kind == .submission)
    }
  }

  @Test("for an item that no certificate helps with, nothing about the subject is read")
  func readsNothing() async throws {
    try await ItemBench.with { bench in
      let code = try #require(
        Sample.catalogue.items.first { item in
          item.materials.allSatisfy { need in Sample.catalogue.material(need.material)?.isReplaceable == false }
        }
      ).code
      let plan = try await plan(bench, code)
      #expect(plan.held == 0, "there is no identity service on this bench")
    }
  }

  @Test("what the identity service refuses is refused: another's certificates, a read without a purpose")
  func refusals() async throws {
    try await ItemBench.with(identity: true) { bench in
      let stranger = await ItemBench.refusal { try await plan(bench, "P028", subject: "subject-901") }
      #expect(stranger?.name == "identity.notOwnData")
      let aimless = await ItemBench.refusal { try await plan(bench, "P028", purpose: .unspecified) }
      #expect(aimless?.name == "identity.purposeMissing")
      #expect(await ItemBench.refusal { try await plan(bench, "P028", as: ItemBench.clerk, subject: "subject-901") } == nil)
    }
  }

  @Test("without an identity service it is unavailable, and the reason is told")
  func unavailable() async throws {
    try await ItemBench.with { bench in
      var request = NeededMaterials()
      request.item = "P028"
      let refusal = await ItemBench.refusal {
        try await bench.bench.node.call(request, as: ItemBench.citizen, within: .milliseconds(200))
      }
      #expect(refusal?.retry == true)
    }
  }

  @Test("is made for a paused item and says that it is paused; refused for a withdrawn and an unknown one")
  func states() async throws {
    try await ItemBench.with(identity: true) { bench in
      _ = try await bench.set("P028", .paused)
      let plan = try await plan(bench, "P028")
      #expect(plan.state == .paused)
      #expect(plan.toBring == 3)
      _ = try await bench.set("P028", .withdrawn)
      #expect(await ItemBench.refusal { try await self.plan(bench, "P028") }?.name == "item.withdrawn")
      #expect(await ItemBench.refusal { try await self.plan(bench, "P999") }?.name == "item.unknown")
    }
  }

  @Test("an item that no longer issues is not named as the way to a certificate")
  func issuers() async throws {
    try await ItemBench.with(identity: true) { bench in
      #expect(try await plan(bench, "P028").materials[0].whyEn.contains("P001"))
      _ = try await bench.set("P001", .withdrawn)
      let why = try await plan(bench, "P028").materials[0].whyEn
      #expect(!why.contains("P001"))
      #expect(why.contains("P002"))
    }
  }
}
