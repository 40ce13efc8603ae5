import Bus
import Contracts
import TestKit
import Testing

struct MergeSubjectsTests {
  /// One person who was registered twice: with an identity number, and with a passport.
  struct Twice {
    let identity: IdentityBench
    let stays: Subject
    let merged: Subject
  }

  static func run(_ test: (Twice) async throws -> Void) async throws {
    try await IdentityBench.run { identity in
      let stays = try await identity.register(Synthetic.man)
      let request = RegisterSubject.with {
        $0.kind = .natural
        $0.name = "Ceshi Ren"
        $0.mail = "someone@example.org"
        $0.identifiers = [
          IdentifierEntry.with {
            $0.kind = "passport"
            $0.number = "E12345678"
          }
        ]
      }
      let merged = try await identity.bench.call(request, as: IdentityBench.clerk)
      try await test(Twice(identity: identity, stays: stays, merged: merged))
    }
  }

  @Test func `every read by id or by number sees both as the one that stays`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let state = try await identity.merge(merged, into: stays)
      #expect(state.subject == merged.id && state.mergedInto == stays.id)
      for id in [stays, merged] {
        let read = try await identity.read(id, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
        #expect(read.id == stays.id)
        #expect(read.identifiers.map(\.kind) == ["resident", "passport"])
        #expect(read.hasMail)
        #expect(try await identity.contact(of: id).mail == "someone@example.org")
        #expect(try await identity.contact(of: id).name == "测试人")
      }
      #expect(try await identity.resolve("E12345678", as: "passport").id == stays.id)
      #expect(try await identity.resolve(Synthetic.man).id == stays.id)
    }
  }

  @Test func `a registration and a number of the merged one are those of the one that stays`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      try await identity.merge(merged, into: stays)
      #expect(try await identity.register(Synthetic.man, name: "Ceshi Ren").id == stays.id)
      let added = try await identity.add("H12345678", as: "hmt_travel_permit", to: merged)
      #expect(added.id == stays.id)
      let again = try await refusal { () async throws(Refusal) in
        try await identity.retire("E12345678", as: "passport", of: stays)
      }
      #expect(again.code == IdentityRefusals.numberOfMerged.code)
      try await identity.unmerge(merged)
      let both = [stays, merged]
      var kinds: [[String]] = []
      for one in both { kinds.append(try await identity.read(one, for: .audit, by: IdentityBench.auditor).identifiers.map(\.kind)) }
      #expect(kinds == [["resident", "hmt_travel_permit"], ["passport"]])
    }
  }

  @Test func `who was merged reads about the one that stays, and sees the reads of both`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      _ = try await identity.read(merged, for: .guide, by: IdentityBench.clerk)
      _ = try await identity.read(stays, for: .guide, by: IdentityBench.service)
      try await identity.merge(merged, into: stays)
      _ = try await identity.certificates(of: merged, for: .draft("d1"))
      for own in [stays, merged] {
        for asked in [stays, merged] {
          #expect(try await identity.read(asked, for: .own, by: IdentityBench.applicant(own)).id == stays.id)
        }
      }
      let reads = try await identity.reads(of: merged, by: IdentityBench.applicant(merged))
      #expect(reads.map(\.principal).prefix(3) == ["window-3", "case", "case"])
      #expect(reads.count == 7)
      try await identity.unmerge(merged)
      // What asked for it by its own id or number is its own, also from while it was merged.
      let own = try await identity.reads(of: merged, by: IdentityBench.auditor)
      #expect(own.map(\.principal) == ["window-3", "case", stays.id, merged.id, merged.id])
      let stranger = try await refusal { () async throws(Refusal) in
        try await identity.read(stays, for: .own, by: IdentityBench.applicant(merged))
      }
      #expect(stranger.code == IdentityRefusals.notOwnData.code)
    }
  }

  @Test func `a read stands under what it asked for: both see all while they are one, and each its own once they part`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let paper = try await identity.issue(to: merged)
      try await identity.merge(merged, into: stays)
      let clerk = IdentityBench.clerk
      _ = try await identity.read(stays, for: .draft("by-id-stays"), by: clerk)
      _ = try await identity.read(merged, for: .draft("by-id-merged"), by: clerk)
      _ = try await identity.resolve(Synthetic.man, for: .draft("by-number-stays"), by: clerk)
      _ = try await identity.resolve("E12345678", as: "passport", for: .draft("by-number-merged"), by: clerk)
      _ = try await identity.certificates(of: stays, for: .draft("held-stays"))
      _ = try await identity.certificates(of: merged, for: .draft("held-merged"))
      try await identity.suppose(.handling("", ""), of: stays)
      let identifier = try await identity.certificate(paper, for: .handling("paper-merged", "verify")).identifier
      _ = try await identity.verify(identifier, name: "测试人")
      func names(_ reads: [ReadEntry]) -> [String] { reads.filter { $0.purpose?.kind != .audit }.compactMap(\.purpose?.caseID) }
      let (ofStays, ofMerged) = (
        ["by-id-stays", "by-number-stays", "held-stays"], ["by-id-merged", "by-number-merged", "held-merged", "paper-merged", ""]
      )
      for id in [stays, merged] {
        let reads = try await identity.reads(of: id, by: IdentityBench.auditor)
        #expect(Set(names(reads)) == Set(ofStays + ofMerged))
      }
      try await identity.unmerge(merged)
      #expect(names(try await identity.reads(of: stays, by: IdentityBench.auditor)) == ofStays)
      #expect(names(try await identity.reads(of: merged, by: IdentityBench.auditor)) == ofMerged)
      let looks = try await identity.reads(of: merged, by: IdentityBench.applicant(merged)).filter { $0.purpose?.kind == .audit }
      #expect(looks.count == 2)
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect(report.fault.isEmpty)
    }
  }

  @Test func `what is refused says which, and changes nothing`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let nobody = Subject.with { $0.id = "nobody" }
      let unknown = try await refusal { () async throws(Refusal) in try await identity.merge(nobody, into: stays) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code && unknown.detail == "merged")
      let same = try await refusal { () async throws(Refusal) in try await identity.merge(stays, into: stays) }
      #expect(same.code == IdentityRefusals.mergeOfSame.code)
      let groundless = try await refusal { () async throws(Refusal) in try await identity.merge(merged, into: stays, ground: " ") }
      #expect(groundless.code == IdentityRefusals.mergeGroundMissing.code)
      let alone = try await refusal { () async throws(Refusal) in try await identity.unmerge(merged) }
      #expect(alone.code == IdentityRefusals.notMerged.code)
      let company = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      let kinds = try await refusal { () async throws(Refusal) in try await identity.merge(company, into: stays) }
      #expect(kinds.code == IdentityRefusals.mergeOfKinds.code)
      let woman = try await identity.register(Synthetic.woman)
      let facts = try await refusal { () async throws(Refusal) in try await identity.merge(woman, into: stays) }
      #expect(facts.code == IdentityRefusals.numberNotFitting.code)
      try await identity.merge(merged, into: stays)
      let again = try await refusal { () async throws(Refusal) in try await identity.merge(merged, into: woman) }
      #expect(again.code == IdentityRefusals.alreadyMerged.code && again.detail.contains(stays.id))
      let chain = try await refusal { () async throws(Refusal) in try await identity.merge(stays, into: woman) }
      #expect(chain.code == IdentityRefusals.othersMerged.code && chain.detail.contains(merged.id))
      #expect(try await identity.read(woman, for: .audit, by: IdentityBench.auditor).identifiers.count == 1)
    }
  }

  @Test func `a merge and an un-merge are told in the log, and to nobody else who may not`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      for principal in [IdentityBench.applicant(stays), IdentityBench.service, IdentityBench.auditor, IdentityBench.approver] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.merge(merged, into: stays, by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      try await identity.merge(merged, into: stays, by: IdentityBench.operator)
      try await identity.unmerge(merged, by: IdentityBench.operator)
      let events = try await identity.events().filter { $0.kind.hasPrefix("identity.subjects") }
      #expect(events.map(\.kind) == ["identity.subjectsMerged", "identity.subjectsUnmerged"])
      let told = try SubjectsMerged(decoding: events[0].payload)
      #expect(told.stays == stays.id && told.merged == merged.id)
      #expect(try SubjectsUnmerged(decoding: events[1].payload).merged == merged.id)
    }
  }

  @Test func `un-merge leaves no trace in views and all of it in the history`() async throws {
    try await Self.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      var before: [Subject] = []
      for one in [stays, merged] {
        before.append(try await identity.read(one, for: .handling("case-1", "verify"), by: IdentityBench.clerk))
      }
      try await identity.merge(merged, into: stays, ground: "护照核对一致")
      try await identity.unmerge(merged, ground: "同名不同人")
      var after: [Subject] = []
      for one in [stays, merged] { after.append(try await identity.read(one, for: .handling("case-1", "verify"), by: IdentityBench.clerk)) }
      #expect(before == after)
      let history = try await identity.history(of: merged).entries
      #expect(history.map(\.kind) == ["registered", "mergedInto", "unmergedFrom"])
      #expect(history.map(\.detail) == ["passport", stays.id, stays.id])
      #expect(history.map(\.note) == ["", "护照核对一致", "同名不同人"])
      #expect(history.map(\.principal) == Array(repeating: "clerk:window-3", count: 3))
      #expect(try await identity.history(of: stays).entries.map(\.kind) == ["registered", "merged", "unmerged"])
    }
  }
}
