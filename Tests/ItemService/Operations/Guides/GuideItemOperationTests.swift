import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.guide")
  struct GuideItemOperationTests {
    /// The sample, in which P027 has questions, and asks for a certificate of diagnosis only of those who apply for the first time.
    private static func withQuestions(_ test: (ItemBench) async throws -> Void) async throws {
      var draft = Sample.draft
      let place = try #require(draft.items.firstIndex { $0.code == "P027" })
      draft.items[place].questions = GuidedItem.draft().questions
      draft.items[place].materials[3].condition = "first = yes"
      draft.items[place].fees = [try GuidedItem.fee(condition: "first = no")]
      draft.items[place].limits = GuidedItem.limits(#"[{"condition": "first = no", "promised_limit": {"value": 3, "unit": "1"}}]"#)
      let guided = draft
      try await ItemBench.with(sample: false, identity: true) { bench async throws in
        _ = try await bench.takeIn(guided)
        try await test(bench)
      }
    }

    @Test("for somebody unknown needs no purpose and reads nothing of anybody")
    func unknown() async throws {
      try await ItemBench.reading { bench async throws in
        let guide = try await bench.guide("P027")
        #expect(guide.item == "P027")
        #expect(guide.version == 1)
        #expect(guide.state == .published)
        #expect(guide.materials.map(\.way) == Array(repeating: .bring, count: 5))
        #expect(guide.bring == 5)
        #expect(guide.leftOut == 0)
        #expect(guide.complete)
        #expect(guide.hallVisits == 1)
        #expect(guide.promised?.value == 15)
        #expect(guide.legal?.value == 20)
        #expect(guide.materials.allSatisfy { !$0.whyZh.isEmpty && !$0.whyEn.isEmpty && !$0.name.isEmpty && $0.copies == 1 })
      }
    }

    @Test("tells what is held, by which certificate, for the purpose that the caller names")
    func held() async throws {
      try await Applicant.reading { applicant async throws in
        applicant.hold("ct046")
        let guide = try await applicant.guide("P028", purpose: .submission)
        #expect(guide.materials.map(\.way) == [.bring, .held, .bring])
        #expect(guide.materials[1].certificate == "certificate-ct046")
        #expect(guide.bring == 2)
        #expect(guide.leftOut == 1)
        let asked = try #require(applicant.asked.first)
        #expect(asked.types == ["ct027", "ct046"])
        #expect(asked.purpose?.kind == .submission)
      }
    }

    @Test("for an item that no certificate helps with reads nothing, and asks for a purpose all the same")
    func readsNothing() async throws {
      try await Applicant.reading { applicant async throws in
        _ = try await applicant.guide("P003")
        #expect(applicant.asked.isEmpty)
        #expect(await ItemBench.refusal { try await applicant.guide("P003", purpose: .unspecified) }?.name == "identity.purposeMissing")
      }
    }

    @Test("is refused for another's certificates, without a purpose, and to who reads nobody's data")
    func refusals() async throws {
      try await Applicant.reading { applicant async throws in
        #expect(await ItemBench.refusal { try await applicant.guide("P028", of: "somebody-else") }?.name == "identity.notOwnData")
        #expect(await ItemBench.refusal { try await applicant.guide("P028", purpose: .unspecified) }?.name == "identity.purposeMissing")
        #expect(await ItemBench.refusal { try await applicant.guide("P028", purpose: .audit) }?.name == "identity.purposeNotAllowed")
        let curious = await ItemBench.refusal { try await applicant.guide("P028", as: ItemBench.operations) }
        #expect(curious?.name == "identity.purposeNotAllowed")
        #expect(await ItemBench.refusal { try await applicant.guide("P028", as: ItemBench.clerk) } == nil)
      }
    }

    @Test("asks what decides, and leaves out what the answers leave out")
    func answers() async throws {
      try await Self.withQuestions { bench async throws in
        let open = try await bench.guide("P027")
        #expect(open.open.map(\.code) == ["first"])
        #expect(open.open.first?.textZh == "是否首次？")
        #expect(open.open.first?.kind == .yesNo)
        #expect(!open.complete)
        #expect(open.materials[3].way == .mayApply)
        #expect(open.materials[3].necessity == .conditional)
        #expect(open.bring == 4)
        #expect(open.fees.map(\.condition) == ["first = no"])

        let again = try await bench.guide("P027") { $0.answers = [GuideAnswer("first", "no")] }
        #expect(again.complete)
        #expect(again.materials[3].way == .leaveOut)
        #expect(again.bring == 4)
        #expect(again.leftOut == 1)
        #expect(again.fees.map(\.condition) == [""])
        #expect(again.fees.map(\.fen) == [2_000])
        #expect((open.promised?.value, again.promised?.value, again.legal?.value) == (15, 3, 20))

        let first = try await bench.guide("P027") { $0.answers = [GuideAnswer("first", "yes")] }
        #expect(first.materials[3].way == .bring)
        #expect(first.materials[3].necessity == .required)
        #expect(first.bring == 5)
        #expect(first.fees.isEmpty)
      }
    }

    @Test("an answer to a question that is not asked changes nothing")
    func notAsked() async throws {
      try await Self.withQuestions { bench async throws in
        let plain = try await bench.guide("P027")
        let answered = try await bench.guide("P027") {
          $0.answers = [GuideAnswer("marriage", "single"), GuideAnswer("spouse", "yes"), GuideAnswer("age", "40")]
        }
        #expect(answered == plain)
      }
    }

    @Test("refuses an answer that does not fit, to no question, or given twice, by its place")
    func badAnswers() async throws {
      try await Self.withQuestions { bench async throws in
        func refusal(_ answers: GuideAnswer...) async -> Refusal? {
          await ItemBench.refusal { try await bench.guide("P027") { $0.answers = answers } }
        }
        for (answers, place) in [
          ([GuideAnswer("first", "maybe")], "answers[0].values"), ([GuideAnswer("first")], "answers[0].values"),
          ([GuideAnswer("first", "yes"), GuideAnswer("weather", "fine")], "answers[1].question"),
          ([GuideAnswer("first", "yes"), GuideAnswer("first", "yes")], "answers[1].question"),
          ([GuideAnswer("first", "yes", item: "P028")], "answers[0].question"),
        ] {
          let refusal = await ItemBench.refusal { try await bench.guide("P027") { $0.answers = answers } }
          #expect(refusal?.name == "item.badAnswer")
          #expect(refusal?.detail.contains(place) == true)
        }
        let many = Array(repeating: GuideAnswer("first", "yes"), count: CatalogueLimits.questionsOfAnItem + 1)
        #expect(await ItemBench.refusal { try await bench.guide("P027") { $0.answers = many } }?.name == "item.badAnswer")
        #expect(await refusal(GuideAnswer("first", "yes", item: "P027")) == nil)
        let toNobody = await ItemBench.refusal { try await bench.guide("P028") { $0.answers = [GuideAnswer("first", "yes")] } }
        #expect(toNobody?.name == "item.badAnswer", "P028 asks nothing")
      }
    }

    @Test("what an item asks is told by item.get too, with its conditions as people write them")
    func told() async throws {
      try await Self.withQuestions { bench async throws in
        let item = try await bench.get("P027")
        #expect(item.questions.map(\.code) == ["first", "marriage", "spouse", "jobs", "age"])
        #expect(item.questions[2].condition == "marriage = married")
        #expect(item.questions[4].condition == "spouse = yes or first = no")
        #expect(item.questions[1].choices.map(\.textZh) == ["未婚", "已婚", "丧偶"])
        #expect((item.questions[4].least, item.questions[4].most) == (0, 150))
        #expect(item.materials[3].condition == "first = yes")
        #expect(item.materials[3].necessity == .conditional, "who asks no questions must not demand it of all")
        #expect(item.fees.map(\.condition) == ["first = no"])
        #expect(item.limits.map(\.condition) == ["first = no"])
        #expect(item.limits.map(\.promised?.value) == [3])
      }
    }

    @Test("is made for a paused item and says so; refused for a withdrawn and an unknown one, and an unknown version")
    func states() async throws {
      try await ItemBench.with(identity: true) { bench async throws in
        _ = try await bench.set("P028", .paused)
        #expect(try await bench.guide("P028").state == .paused)
        #expect(try await bench.guide("P028") { $0.version = 1 }.version == 1)
        _ = try await bench.set("P028", .withdrawn)
        #expect(await ItemBench.refusal { try await bench.guide("P028") }?.name == "item.withdrawn")
        #expect(await ItemBench.refusal { try await bench.guide("P999") }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.guide("P027") { $0.version = 9 } }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.guide("P027") { $0.version = -1 } }?.name == "bus.badRequest")
      }
    }

    @Test(
      "refuses what is no code of a place",
      arguments: [("44", ""), ("4406AB", ""), ("999999", ""), ("", "大厅"), ("", String(repeating: "h", count: 33))])
    func places(_ region: String, _ hall: String) async throws {
      try await ItemBench.reading { bench async throws in
        let refusal = await ItemBench.refusal { try await bench.guide("P027") { ($0.region, $0.hall) = (region, hall) } }
        #expect(refusal?.name == "item.unknownPlace")
      }
    }

    @Test("item.materials, which asks nothing, tells what a condition decides as what may apply")
    func materials() async throws {
      try await Self.withQuestions { bench async throws in
        let plan = try await Applicant(bench).plan("P027")
        #expect(plan.materials[3].way == .ifApplies)
        #expect(plan.toBring == 4)
      }
    }
  }
}
