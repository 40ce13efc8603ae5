import Bus
import Contracts
import TestKit
import Testing

@Suite("Words of notices as records", .timeLimit(.minutes(2)))
struct TemplateOperationsTests {
  @discardableResult
  private func put(_ channel: String, _ title: String, _ text: String, kind: String = "case.answered", _ bench: NotifyBench) async throws
    -> TemplateView
  {
    try await bench.bench.call(
      PutTemplate.with { ($0.kind, $0.channel, $0.language, $0.title, $0.text) = (kind, channel, "zh", title, text) },
      as: NotifyBench.manager)
  }

  @Test(
    "Words that are put in force are those of the next notice, in each channel its own, and those of the program stand again without them")
  func inForce() async throws {
    try await HTTPTestServer.run { server in
      try await NotifyBench.run(settings: ["text.url": server.address]) { bench in
        try await put("mailbox", "新标题：{item}", "{number}：{measures}", bench)
        let text = try await put("text", "", "短信{number}：{measures}", bench)
        #expect(text.since > 0 && text.required == ["number"])
        try await bench.tellAnswered("s1")
        let notice = try await bench.mailbox(of: "s1") { $0.first?.textMessage == "sent" }[0]
        #expect((notice.titleZh, notice.textZh) == ("新标题：事项P027", "N-c-s1：增开窗口"))
        #expect(notice.titleEn == "Your rating was answered: Item P027")
        #expect(server.requests.last?.body.contains("短信N-c-s1：增开窗口") == true)
        #expect(try await put("mailbox", "", "", bench).since == 0)
        try await bench.tellAnswered("s2")
        #expect(try await bench.mailbox(of: "s2", count: 1)[0].titleZh == "您的评价已整改：事项P027")
      }
    }
  }

  @Test(
    "What cannot be put in force is refused, and the field or the place named",
    arguments: [
      ("mailbox", "题", "{materials}{number}", NotifyRefusals.templateFieldUnknown, "materials"),
      ("mailbox", "题{nobody}", "{text}", NotifyRefusals.templateFieldUnknown, "nobody"),
      ("text", "", "有新通知", NotifyRefusals.templateFieldMissing, "number"),
      ("text", "", "{number", NotifyRefusals.templateUnfit, "brace at 0"),
      ("text", "题", "{text}", NotifyRefusals.templateUnfit, "title"), ("mail", "", "{text}", NotifyRefusals.templateUnfit, "empty"),
      ("mailbox", "题", "{text}\0", NotifyRefusals.templateUnfit, "text"),
      ("pigeon", "题", "{text}", NotifyRefusals.unknownChannel, "channel"),
    ] as [(String, String, String, RefusalKind, String)])
  func refused(row: (channel: String, title: String, text: String, kind: RefusalKind, detail: String)) async throws {
    try await NotifyBench.run { bench in
      for isPreview in [false, true] {
        await #expect {
          if isPreview {
            _ = try await bench.bench.call(
              PreviewTemplate.with {
                ($0.kind, $0.channel, $0.language, $0.title, $0.text) = ("case.answered", row.channel, "zh", row.title, row.text)
              }, as: NotifyBench.manager)
          } else {
            try await put(row.channel, row.title, row.text, bench)
          }
        } throws: { error in
          guard let refusal = error as? Refusal else { return false }
          return refusal.code == row.kind.code && refusal.detail == row.detail
        }
      }
      let list = try await bench.bench.call(ReadTemplates.with { $0.kind = "case.answered" }, as: NotifyBench.manager)
      #expect(list.templates.allSatisfy { $0.since == 0 })
    }
  }

  @Test("All words are listed, those of the program too, and can be narrowed")
  func list() async throws {
    try await NotifyBench.run { bench in
      let all = try await bench.bench.call(ReadTemplates(), as: NotifyBench.manager).templates
      #expect(Set(all.map { "\($0.kind) \($0.channel) \($0.language)" }).count == all.count)
      let kinds = Set(all.map(\.kind))
      #expect(all.count == kinds.count * 4 * 2 && kinds.isSuperset(of: ["visit.tomorrow", "case.clock-stopped"]))
      let one = try await bench.bench.call(
        ReadTemplates.with { ($0.kind, $0.channel, $0.language) = ("visit.booked", "text", "en") }, as: NotifyBench.manager)
      #expect(one.templates.count == 1 && one.templates[0].fields.contains("window"))
      await #expect { try await bench.bench.call(ReadTemplates.with { $0.kind = "visit-booked" }, as: NotifyBench.manager) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.unknownNoticeKind.code
      }
    }
  }

  @Test("A preview tells how long a text message is and in how many parts it goes")
  func preview() async throws {
    try await NotifyBench.run { bench in
      func preview(_ channel: String, _ title: String, _ text: String) async throws -> TemplatePreview {
        try await bench.bench.call(
          PreviewTemplate.with { ($0.kind, $0.channel, $0.language, $0.title, $0.text) = ("contact.code", channel, "zh", title, text) },
          as: NotifyBench.manager)
      }
      let short = try await preview("text", "", "{code}" + String(repeating: "字", count: 64))
      #expect((short.units, short.parts) == (70, 1) && short.text.hasPrefix("123456"))
      let long = try await preview("text", "", "{code}" + String(repeating: "字", count: 65))
      #expect((long.units, long.parts) == (71, 2))
      let mail = try await preview("mail", "", "")
      #expect((mail.units, mail.parts) == (0, 0) && mail.title == "验证码：123456")
      // What is looked at is not put in force.
      let list = try await bench.bench.call(ReadTemplates.with { $0.kind = "contact.code" }, as: NotifyBench.manager)
      #expect(list.templates.allSatisfy { $0.since == 0 })
    }
  }

  @Test("Only operators put words in force")
  func roles() async throws {
    try await NotifyBench.run { bench in
      let request = PutTemplate.with { ($0.kind, $0.channel, $0.language) = ("case.answered", "text", "zh") }
      for role in [Role.applicant, .clerk, .approver, .auditor, .service] {
        await #expect { try await bench.bench.call(request, as: Principal(id: "x", role: role, channel: "web")) } throws: {
          ($0 as? Refusal)?.code == BusRefusals.roleMissing.code
        }
      }
    }
  }
}
