import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import IdentityService

struct SessionOperationsTests {
  @Test func `a session has the level of its proof, and stands for twelve hours`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let code = try await identity.openByCode(subject)
      let document = try await identity.open(subject)
      #expect([code, document].map(\.level) == [1, 2])
      #expect(document.session.count == 32 && document.session != code.session && document.name != document.session)
      #expect(document.until == identity.bench.clock.microseconds + 12 * 3_600_000_000)
      let standing = try await identity.standing(of: document.session)
      #expect(standing.state == .standing && standing.subject == subject.id && standing.level == 2 && standing.until == document.until)
      identity.bench.clock.set("2026-09-01T21:59")
      #expect(try await identity.standing(of: document.session).state == .standing)
      identity.bench.clock.set("2026-09-01T22:00")
      let over = try await identity.standing(of: document.session)
      #expect(over.state == .expired && over.level == 0)
      for unknown in ["", "x", String(repeating: "0", count: 32), document.name] {
        #expect(try await identity.standing(of: unknown) == SessionStanding.with { $0.state = .unknown })
      }
    }
  }

  @Test func `what was shown must be the subject's, and an opener says what is its to say`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      for (proof, evidence, opener) in [
        (.document, "passport", IdentityBench.clerk), (.document, "", IdentityBench.clerk), (.document, "resident", IdentityBench.backend),
        (.contactCode, "", IdentityBench.clerk), (.contactCode, "", IdentityBench.backend), (.contactCode, "138000", IdentityBench.backend),
        (.certificate, "none", IdentityBench.backend),
      ] as [(SessionProof, String, Principal)] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.open(subject, proof, evidence, by: opener) }
        #expect(refused.code == IdentityRefusals.proofNotTaken.code)
      }
      let unspecified = try await refused { () async throws(Refusal) in try await identity.open(subject, .unspecified) }
      let label = try await refused { () async throws(Refusal) in try await identity.open(subject, device: "a\nb") }
      let nobody = try await refused { () async throws(Refusal) in try await identity.open(Subject()) }
      let unknown = try await refused { () async throws(Refusal) in try await identity.open(Subject.with { $0.id = "nobody" }) }
      #expect(
        [unspecified, label, nobody, unknown] == [
          "bus.badRequest: proof", "bus.badRequest: device, channel", "bus.badRequest: subject", "identity.unknownSubject",
        ])
      let own = try await refusal { () async throws(Refusal) in try await identity.open(subject, by: IdentityBench.applicant(subject)) }
      #expect(own.code == BusRefusals.roleMissing.code)
    }
  }

  @Test func `a document of one that was merged into the subject is the subject's, until they are parted`() async throws {
    try await IdentityBench.run { identity in
      let stays = try await identity.register(FindDuplicatesTests.first)
      let merged = try await identity.register(FindDuplicatesTests.second)
      _ = try await identity.add("E12345678", as: "passport", to: merged)
      try await identity.merge(merged, into: stays)
      for subject in [stays, merged] { #expect(try await identity.open(subject, .document, "passport").level == 2) }
      try await identity.unmerge(merged)
      #expect(try await identity.open(merged, .document, "passport").level == 2)
      let parted = try await refused { () async throws(Refusal) in try await identity.open(stays, .document, "passport") }
      #expect(parted == "identity.proofNotTaken: document")
    }
  }

  @Test func `a subject sees its sessions and ends them, one or all`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let other = try await identity.register(Synthetic.woman)
      let phone = try await identity.openByCode(subject, device: "手机")
      let window = try await identity.open(subject)
      let own = IdentityBench.applicant(subject)
      let listed = try await identity.sessions(of: subject, by: own)
      #expect(listed.map(\.name) == [window.name, phone.name] && listed.map(\.device) == ["", "手机"])
      #expect(listed.map(\.level) == [2, 1] && listed.map(\.channel) == ["window", "web"])
      #expect(try await identity.reads(of: subject, by: own).map(\.fields) == [["contact"], ["contact"], ["sessions"]])
      #expect(try await identity.end(phone.name, of: subject, by: own) == 1)
      #expect(try await identity.end(phone.name, of: subject, by: own) == 0)
      #expect(try await identity.standing(of: phone.session).state == .ended)
      #expect(try await identity.sessions(of: subject, by: IdentityBench.auditor).map(\.name) == [window.name])
      #expect(try await identity.sessions(of: subject, all: true, by: own).map(\.state) == [.standing, .ended])
      let stranger = IdentityBench.applicant(other)
      let seen = try await refused { () async throws(Refusal) in try await identity.sessions(of: subject, by: stranger) }
      let ended = try await refused { () async throws(Refusal) in try await identity.end(of: subject, by: stranger) }
      let named = try await refused { () async throws(Refusal) in try await identity.end(window.name, of: other, by: stranger) }
      let none = try await refused { () async throws(Refusal) in
        try await identity.end(of: Subject.with { $0.id = "nobody" }, by: IdentityBench.operator)
      }
      #expect(
        [seen, ended, named, none] == [
          "identity.notOwnData", "identity.notOwnData: subject", "identity.unknownSession: name", "identity.unknownSubject",
        ])
      _ = try await identity.open(subject)
      #expect(try await identity.end(of: subject, by: IdentityBench.backend) == 2)
      let kinds = try await identity.events().map(\.kind).filter { $0.contains("session") }
      #expect(kinds.count { $0 == "identity.sessionOpened" } == 3 && kinds.count { $0 == "identity.sessionEnded" } == 3)
    }
  }

  @Test func `a session that has ended, or is another's, is refused for whatever it is named`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let other = try await identity.register(Synthetic.woman)
      let session = try await identity.open(subject)
      let own = IdentityBench.applicant(subject, in: session)
      #expect(try await identity.read(subject, for: .own, by: own).id == subject.id)
      let borrowed = try await refused { () async throws(Refusal) in
        try await identity.read(other, for: .own, by: IdentityBench.applicant(other, in: session))
      }
      _ = try await identity.end(of: subject, by: IdentityBench.operator)
      let ended = try await refused { () async throws(Refusal) in try await identity.read(subject, for: .own, by: own) }
      var invented = own
      invented.session = "not a session"
      let unknown = try await refused { () async throws(Refusal) in try await identity.read(subject, for: .own, by: invented) }
      #expect([borrowed, ended, unknown] == Array(repeating: "identity.sessionNotStanding: session", count: 3))
    }
  }

  @Test func `where sessions are required, an applicant without one is refused and everyone else is not`() async throws {
    try await IdentityBench.run(settings: ["identity.assurance": "required", "identity.sessionHours": "1"]) { identity in
      // Who is not yet known has nothing to sign in with.
      let subject = try await identity.register(Synthetic.man, as: IdentityBench.someone)
      let bare = IdentityBench.applicant(subject)
      for name in [
        try await refused { () async throws(Refusal) in try await identity.read(subject, for: .own, by: bare) },
        try await refused { () async throws(Refusal) in try await identity.sessions(of: subject, by: bare) },
        try await refused { () async throws(Refusal) in try await identity.end(of: subject, by: bare) },
        try await refused { () async throws(Refusal) in try await identity.mandates(of: subject, by: bare) },
        try await refused { () async throws(Refusal) in
          try await identity.grant(.agent, try await identity.register(Synthetic.woman), for: subject, until: "2027-01-01", by: bare)
        },
        try await refused { () async throws(Refusal) in try await identity.revoke(MandateEntry(), by: bare) },
      ] { #expect(name == "identity.sessionMissing: session") }
      let code = try await identity.openByCode(subject)
      #expect(code.until == identity.bench.clock.microseconds + 3_600_000_000)
      #expect(try await identity.read(subject, for: .own, by: IdentityBench.applicant(subject, in: code)).id == subject.id)
      #expect(try await identity.read(subject, for: .guide, by: IdentityBench.clerk).id == subject.id)
    }
  }

  @Test func `a setting of no meaning keeps the service from starting`() async throws {
    for (key, value) in [("identity.assurance", "maybe"), ("identity.sessionHours", "0"), ("identity.sessionHours", "721")] {
      let bench = try await TestBench(settings: [key: value])
      let error = await #expect(throws: SettingsError.self) { try await bench.host(IdentityService.self) }
      if case .badValue(let named, let given, _) = error {
        #expect(named == key && given == value)
      } else {
        Issue.record("\(error as Any)")
      }
      await bench.stop()
    }
  }

  @Test func `no more sessions stand at once than the limit`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      for _ in 0..<32 { _ = try await identity.open(subject) }
      let refused = try await refused { () async throws(Refusal) in try await identity.open(subject) }
      #expect(refused == "identity.tooManyStanding: 32")
      identity.bench.clock.set("2026-09-02T10:00")
      #expect(try await identity.open(subject).level == 2)
    }
  }

  @Test func `a repeat tells the same id, which lies nowhere in the database`() async throws {
    let directory = TemporaryDirectory.make()
    try await IdentityBench.run(in: directory) { identity in
      let subject = try await identity.register(Synthetic.man)
      let key = Array("key-00000001".utf8)
      let opened = try await identity.open(subject, device: "测试手机", key: key)
      #expect(try await identity.open(subject, device: "测试手机", key: key) == opened)
      #expect(try await identity.standing(of: opened.session).state == .standing)
      _ = try await identity.read(subject, for: .own, by: IdentityBench.applicant(subject, in: opened))
      let events = try await identity.events()
      let id = try #require(Hexadecimal.bytes(opened.session))
      #expect(
        events.allSatisfy {
          Data($0.encoded()).range(of: Data(id)) == nil && Data($0.encoded()).range(of: Data(opened.session.utf8)) == nil
        })
      guard TestStore.isDirectory else { return }
      let files = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasPrefix("identity.") }
      let bytes = try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\($1)")) }
      #expect(bytes.range(of: Data(opened.name.utf8)) != nil)
      for secret in [Data(id), Data(opened.session.utf8), Data("测试手机".utf8)] { #expect(bytes.range(of: secret) == nil) }
    }
  }
}
