import Bus
import Contracts
import IdentityDomain
import TestKit
import Testing

struct RegisterSubjectTests {
  @Test func `someone is registered, and the answer shows what they gave, masked`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man, name: "测试人", mail: "someone@example.org")
      #expect(!subject.id.isEmpty)
      #expect(subject.kind == .natural)
      #expect(subject.name == "测**")
      #expect(subject.identifiers.map(\.kind) == ["resident"])
      #expect(subject.identifiers.map(\.number) == ["440*************57"])
      #expect(subject.language == "zh")
      #expect(subject.hasMail)
      #expect(subject.registeredAt == identity.bench.clock.microseconds)
    }
  }

  @Test func `the same numbers again, in either form, give the same subject`() async throws {
    try await IdentityBench.run { identity in
      let first = try await identity.register(Synthetic.oldForm)
      let again = try await identity.register(Synthetic.newForm)
      #expect((again.id, again.kind, again.identifiers) == (first.id, first.kind, first.identifiers))
    }
  }

  @Test func `a registration that finds a known subject tells nothing that is kept of it but the id`() async throws {
    try await IdentityBench.run { identity in
      let first = try await identity.register(Synthetic.man, mail: "someone@example.org")
      identity.bench.clock.set("2026-09-02T10:00")
      for principal in [IdentityBench.someone, IdentityBench.clerk, IdentityBench.service] {
        let again = try await identity.register(Synthetic.man, as: principal)
        let expected = Contracts::Subject.with {
          $0.id = first.id
          $0.kind = .natural
          $0.name = "测**"
          $0.identifiers = first.identifiers
        }
        #expect(again == expected)
      }
    }
  }

  @Test func `a registration that finds a known subject shows none of its other numbers`() async throws {
    try await IdentityBench.run { identity in
      let first = try await identity.register(Synthetic.company, "MAX9T0011", kind: .legal, name: "测试公司")
      #expect(first.identifiers.count == 2)
      let again = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      #expect(again.id == first.id)
      #expect(again.identifiers.count == 1)
    }
  }

  @Test func `a number of one subject is refused to another`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.man)
      let refused = try await refusal { () async throws(Refusal) in try await identity.register(Synthetic.man, name: "别人") }
      #expect(refused.code == IdentityRefusals.numberTaken.code)
      #expect(refused.detail == "resident")
      #expect(refused.notExecuted)
    }
  }

  @Test(arguments: [
    ("440604200303159110", "resident: checksum"), ("91440604MIX9T00113", "uscc: charset"), ("12", "unknown: length"),
  ])
  func `a wrong number is refused with its kind and reason, and not repeated`(row: (number: String, detail: String)) async throws {
    try await IdentityBench.run { identity in
      let refused = try await refusal { () async throws(Refusal) in try await identity.register(row.number) }
      #expect(refused.code == IdentityRefusals.invalidNumber.code)
      #expect(refused.detail.hasPrefix(row.detail))
      #expect(!refused.description.contains(row.number))
    }
  }

  @Test func `a name, a number, a kind, a mail address and a language that are none are refused`() async throws {
    try await IdentityBench.run { identity in
      let twenty = (0..<20).map { index in IdentifierEntry.with { ($0.kind, $0.number) = ("passport", "E1234567\(index)") } }
      let rows: [(change: (inout RegisterSubject) -> Void, kind: RefusalKind)] = [
        ({ $0.name = " " }, IdentityRefusals.nameMissing),
        ({ $0.identifiers = [] }, IdentityRefusals.nameMissing),
        ({ $0.kind = .unspecified }, BusRefusals.badRequest),
        ({ $0.kind = .legal }, IdentityRefusals.numberNotFitting),
        ({ $0.identifiers[0].kind = "library_card" }, IdentityRefusals.invalidNumber),
        ({ $0.mail = "nowhere" }, IdentityRefusals.badContact),
        ({ $0.language = "tlh" }, IdentityRefusals.badContact),
        ({ $0.identifiers = twenty }, IdentityRefusals.tooManyNumbers),
      ]
      for row in rows {
        var changed = RegisterSubject.with {
          $0.kind = .natural
          $0.name = "测试人"
          $0.identifiers = [IdentifierEntry.with { $0.number = Synthetic.man }]
        }
        row.change(&changed)
        let request = changed
        let refused = try await refusal { () async throws(Refusal) in try await identity.bench.call(request, as: IdentityBench.clerk) }
        #expect(refused.code == row.kind.code)
      }
    }
  }

  @Test func `the same key with the same body is answered again, with another it is refused`() async throws {
    try await IdentityBench.run { identity in
      let key = [UInt8](repeating: 7, count: 16)
      let first = try await identity.register(Synthetic.man, key: key)
      #expect(try await identity.register(Synthetic.man, key: key) == first)
      let refused = try await refusal { () async throws(Refusal) in try await identity.register(Synthetic.woman, key: key) }
      #expect(refused.code == BusRefusals.keyReused.code)
    }
  }

  @Test func `many who register one number at the same moment become one subject`() async throws {
    try await IdentityBench.run { identity in
      let ids = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<32 { group.addTask { try await identity.register(Synthetic.man).id } }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
    }
  }

  @Test func `an auditor and an approver register nobody`() async throws {
    try await IdentityBench.run { identity in
      for principal in [IdentityBench.auditor, IdentityBench.approver] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.register(Synthetic.man, as: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
    }
  }

  @Test func `the event of a registration names the subject and no person`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man, mail: "someone@example.org")
      _ = try await identity.register(Synthetic.man)
      var options = CallOptions(principal: IdentityBench.service)
      options.service = "identity"
      let events = try await identity.bench.node.call(ReadEvents(), options).events
      #expect(events.map(\.kind) == ["identity.subjectRegistered"])
      #expect(events[0].subject == subject.id)
      let payload = try SubjectRegistered(decoding: events[0].payload)
      #expect(payload.subject == subject.id)
      #expect(payload.kind == .natural)
    }
  }
}
