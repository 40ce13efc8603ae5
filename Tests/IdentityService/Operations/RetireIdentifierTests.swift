import Bus
import Contracts
import TestKit
import Testing

struct RetireIdentifierTests {
  @Test func `a number that is laid down is not shown, but still finds its subject and is refused to others`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.add("E12345678", as: "passport", to: man)
      let first = try await identity.retire("e12345678", as: "passport", of: man)
      #expect(first.identifiers.map(\.kind) == ["passport"])
      #expect(try await identity.retire("E12345678", as: "passport", of: man) == first)
      let read = try await identity.read(man, for: .own, by: IdentityBench.applicant(man))
      #expect(read.identifiers.map(\.kind) == ["resident"])
      #expect(try await identity.resolve("E12345678", as: "passport").id == man.id)
      let woman = try await identity.register(Synthetic.woman)
      let refused = try await refusal { () async throws(Refusal) in try await identity.add("E12345678", as: "passport", to: woman) }
      #expect(refused.code == IdentityRefusals.numberTaken.code)
      #expect(try await identity.events().map(\.kind).filter { $0 == "identity.identifierRetired" }.count == 1)
    }
  }

  @Test func `the last number, one that is not held, an unknown subject and an applicant are refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let last = try await refusal { () async throws(Refusal) in try await identity.retire(Synthetic.man, of: man) }
      #expect(last.code == IdentityRefusals.lastNumber.code)
      let other = try await refusal { () async throws(Refusal) in try await identity.retire(Synthetic.woman, of: man) }
      #expect(other.code == IdentityRefusals.numberNotHeld.code)
      let nobody = try await refusal { () async throws(Refusal) in
        try await identity.retire(Synthetic.man, of: Subject.with { $0.id = "nobody" })
      }
      #expect(nobody.code == IdentityRefusals.unknownSubject.code)
      let applicant = try await refusal { () async throws(Refusal) in
        try await identity.retire(Synthetic.man, of: man, by: IdentityBench.applicant(man))
      }
      #expect(applicant.code == BusRefusals.roleMissing.code)
    }
  }

  @Test func `the history has when a number was added, laid down and taken up again`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let registered = identity.bench.clock.microseconds
      identity.bench.clock.set("2026-09-02T10:00")
      let added = identity.bench.clock.microseconds
      _ = try await identity.add("E12345678", as: "passport", to: man)
      identity.bench.clock.set("2026-09-03T10:00")
      let retired = identity.bench.clock.microseconds
      _ = try await identity.retire("E12345678", as: "passport", of: man)
      var numbers = try await identity.history(of: man).numbers
      #expect(numbers.map(\.kind) == ["resident", "passport"])
      #expect(numbers.map(\.addedAt) == [registered, added])
      #expect(numbers.map(\.retiredAt) == [0, retired])
      #expect(numbers.map(\.isRetired) == [false, true])
      #expect(numbers[0].number == "440*************57")
      identity.bench.clock.set("2026-09-04T10:00")
      _ = try await identity.add("E12345678", as: "passport", to: man)
      numbers = try await identity.history(of: man).numbers
      #expect(numbers.map(\.addedAt) == [registered, identity.bench.clock.microseconds])
      #expect(numbers.map(\.retiredAt) == [0, 0])
    }
  }
}
