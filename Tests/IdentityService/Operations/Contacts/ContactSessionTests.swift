import Bus
import Contracts
import TestKit
import Testing

/// Who names and removes contact points as the subject itself is in a session of its own, where sessions are required.
struct ContactSessionTests {
  /// The refusals of each command on contact points.
  static func refusals(of subject: Subject, by principal: Principal, _ identity: IdentityBench) async throws -> [String] {
    let removal = RemoveContact.with {
      $0.subject = subject.id
      $0.kind = .mail
    }
    return [
      try await refused { () async throws(Refusal) in try await identity.put("someone@example.org", of: subject, by: principal) },
      try await refused { () async throws(Refusal) in try await identity.verify("123456", of: subject, by: principal) },
      try await refused { () async throws(Refusal) in try await identity.bench.call(removal, as: principal) },
    ]
  }

  @Test func `without a session that stands and is their own, an applicant neither names, nor verifies, nor removes a point`() async throws
  {
    try await IdentityBench.run(settings: ["identity.assurance": "required"]) { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let own = IdentityBench.applicant(man)
      #expect(try await Self.refusals(of: man, by: own, identity) == Array(repeating: "identity.sessionMissing: session", count: 3))
      let ended = IdentityBench.applicant(man, in: try await identity.open(man))
      #expect(try await identity.end(of: man, by: IdentityBench.operator) == 1)
      var borrowed = IdentityBench.applicant(man, in: try await identity.open(woman))
      var invented = own
      invented.session = "not a session"
      for principal in [ended, borrowed, invented] {
        #expect(
          try await Self.refusals(of: man, by: principal, identity) == Array(repeating: "identity.sessionNotStanding: session", count: 3))
      }
      // Nothing was written, and the other's session is for her own points alone.
      borrowed.id = woman.id
      #expect(try await Self.refusals(of: man, by: borrowed, identity) == Array(repeating: "identity.notOwnData", count: 3))
      #expect(try await identity.history(of: man).entries.map(\.kind) == ["registered"])
    }
  }

  @Test func `a session by a code will do, and who serves at a window needs none`() async throws {
    try await IdentityBench.run(settings: ["identity.assurance": "required"]) { identity in
      let man = try await identity.register(Synthetic.man)
      let own = IdentityBench.applicant(man, in: try await identity.openByCode(man))
      #expect(try await identity.put("another@example.org", of: man, by: own).isPending)
      #expect(try await identity.verify(try await identity.code(of: man).code, of: man, by: own).isVerified)
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .mail
      }
      #expect(try await identity.bench.call(removal, as: own).isVerified == false)
      #expect(try await identity.put("13800138000", .phone, of: man).isPending)
    }
  }

  @Test func `where sessions are not required, one that is named must stand all the same`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let session = try await identity.open(man)
      identity.bench.clock.set("2026-09-01T22:00")
      #expect(
        try await Self.refusals(of: man, by: IdentityBench.applicant(man, in: session), identity)
          == Array(repeating: "identity.sessionNotStanding: session", count: 3))
      #expect(try await identity.put("someone@example.org", of: man, by: IdentityBench.applicant(man)).isPending)
    }
  }
}
