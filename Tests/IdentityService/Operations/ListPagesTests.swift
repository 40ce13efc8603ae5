import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

/// What a subject has more of than an answer holds comes page by page, all of it and each once; no list ends without a word.
struct ListPagesTests {
  /// Asks for pages, of so many at most, until there is none.
  /// - Returns: the pages; an empty one in the end would stand there too.
  private static func pages<Entry>(
    _ page: (_ after: String) async throws -> (entries: [Entry], next: String)
  ) async throws -> [[Entry]] {
    var pages: [[Entry]] = []
    var after = ""
    repeat {
      let found = try await page(after)
      pages.append(found.entries)
      after = found.next
    } while !after.isEmpty && pages.count < 100
    return pages
  }

  /// The refusal, where a test has a word of the same name.
  private static func told(_ call: () async throws(Refusal) -> some Any) async throws -> String { try await refused(call) }

  private static func sessions(
    _ subject: Contracts::Subject, after: String = "", limit: Int = 0, all: Bool = true, _ identity: IdentityBench
  ) async throws(Refusal) -> SessionList {
    let request = ReadSessions.with {
      $0.subject = subject.id
      $0.includingEnded = all
      $0.after = after
      $0.limit = limit
    }
    return try await identity.bench.call(request, as: IdentityBench.auditor)
  }

  @Test func `sessions come from the newest on, also those that stand no more`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      var names: [String] = []
      for _ in 0..<5 { names.insert(try await identity.open(subject).name, at: 0) }
      _ = try await identity.end(names[1], of: subject, by: IdentityBench.operator)
      let all = try await Self.pages { after in
        let list = try await Self.sessions(subject, after: after, limit: 2, identity)
        return (list.sessions.map(\.name), list.next)
      }
      #expect(all == [[names[0], names[1]], [names[2], names[3]], [names[4]]])
      let standing = try await Self.pages { after in
        let list = try await Self.sessions(subject, after: after, limit: 2, all: false, identity)
        return (list.sessions.map(\.name), list.next)
      }
      #expect(standing == [[names[0], names[2]], [names[3], names[4]]])
      // Exactly as many as a page has: there is no next one.
      #expect(try await Self.sessions(subject, limit: 5, identity).next.isEmpty)
      #expect(try await Self.sessions(subject, identity).sessions.map(\.name) == names)
    }
  }

  @Test func `one session more than an answer holds is told of, and none is lost`() async throws {
    let directory = TemporaryDirectory.make()
    let (man, other) = try await IdentityBench.merged(in: directory)
    let count = IdentityLimits.sessionsOfSubject + 1
    let owners = [man, other].map { SubjectID(rawValue: $0.id) }
    let bench = try await KeyBench(directory: directory)
    try await bench.run { run in
      try await run.environment.store.write { [cipher = run.cipher] transaction in
        for place in 0..<count {
          let owner = owners[place % 2]
          let session = Session(
            name: ExportPagingTests.name(place), subject: owner, proof: .document, device: "", channel: "window",
            opened: ExportPagingTests.before, until: ExportPagingTests.before + 12 * 3_600_000_000)
          try SessionTable.insert(
            session, digest: Array("\(place)".utf8), device: try cipher.seal("", for: .device(owner)), in: transaction)
        }
      }
    }
    try await IdentityBench.run(in: directory) { identity in
      let first = try await Self.sessions(other, all: false, identity)
      #expect(first.sessions.count == IdentityLimits.sessionsOfSubject && first.next == ExportPagingTests.name(1))
      let rest = try await Self.sessions(other, after: first.next, all: false, identity)
      #expect(rest.sessions.map(\.name) == [ExportPagingTests.name(0)] && rest.next.isEmpty)
    }
  }

  @Test func `mandates given and held come as one list`() async throws {
    try await IdentityBench.run { identity in
      let (company, man, woman) = try await identity.company()
      var ids = try await identity.mandates(of: man, by: IdentityBench.applicant(man)).held.map(\.id)
      for item in ["P001", "P002", "P003"] {
        ids.insert(try await identity.grant(.agent, woman, for: man, items: [item], until: "2027-01-01").id, at: 0)
      }
      ids.insert(try await identity.grant(.clerk, man, for: company).id, at: 0)
      func page(_ after: String, _ limit: Int) async throws(Refusal) -> MandateList {
        let request = ReadMandates.with {
          $0.subject = man.id
          $0.purpose = .own
          $0.after = after
          $0.limit = limit
        }
        return try await identity.bench.call(request, as: IdentityBench.applicant(man))
      }
      for limit in 1...4 {
        let pages = try await Self.pages { after in
          let list = try await page(after, limit)
          return (list.given.map { ("given", $0.id) } + list.held.map { ("held", $0.id) }, list.next)
        }
        // The newest first, page after page; within a page those given stand apart from those held.
        #expect(pages.flatMap { $0.map(\.1).sorted(by: >) } == ids, "\(limit)")
        #expect(pages.dropLast().allSatisfy { $0.count == limit } && !pages[pages.count - 1].isEmpty)
        let held = Set(pages.flatMap { $0.filter { $0.0 == "held" }.map(\.1) })
        #expect(held == [ids[0], ids[4]])
      }
      #expect(try await page("", 5).next.isEmpty)
    }
  }

  @Test func `base information comes field by field, the newest first, across pages`() async throws {
    try await IdentityBench.run { identity in
      let (one, other) = (
        try await identity.register(FindDuplicatesTests.first), try await identity.register(FindDuplicatesTests.second)
      )
      let put: [(Contracts::Subject, String, String, String)] = [
        (one, "population", "address", "2026-08-01"), (one, "housing", "address", "2026-08-02"), (one, "tax", "address", "2026-08-01"),
        (other, "population", "address", "2026-08-03"), (other, "population", "household", "2026-01-01"),
        (one, "population", "work", "2025-01-01"), (one, "tax", "work", "2024-01-01"),
      ]
      for (subject, resource, field, day) in put {
        let request = PutBaseInformation.with {
          ($0.subject, $0.resource, $0.provider, $0.asOf) = (subject.id, resource, "公安局", day)
          $0.fields = [BaseField.with { ($0.name, $0.value) = (field, day) }]
        }
        _ = try await identity.bench.call(request, as: IdentityBench.service)
      }
      try await identity.merge(other, into: one)
      func page(_ after: String, _ limit: Int) async throws(Refusal) -> Contracts::BaseInformation {
        let request = ReadBaseInformation.with {
          $0.subject = one.id
          $0.purpose = .own
          $0.after = after
          $0.limit = limit
        }
        return try await identity.bench.call(request, as: IdentityBench.applicant(one))
      }
      let expected = [
        "address population 2026-08-03", "address housing 2026-08-02", "address population 2026-08-01", "address tax 2026-08-01",
        "household population 2026-01-01", "work population 2025-01-01", "work tax 2024-01-01",
      ]
      for limit in 1...7 {
        let pages = try await Self.pages { after in
          let information = try await page(after, limit)
          return (information.entries.map { "\($0.name) \($0.resource) \($0.asOf)" }, information.next)
        }
        #expect(pages.flatMap { $0 } == expected && pages.count == (7 + limit - 1) / limit, "\(limit)")
      }
      #expect(try await page("", 0).next.isEmpty)
    }
  }

  @Test func `certificates come from the newest on, those that hold before the cut`() async throws {
    let directory = TemporaryDirectory.make()
    let (man, other) = try await IdentityBench.merged(in: directory)
    let owners = [man, other].map { SubjectID(rawValue: $0.id) }
    // The oldest holds, and so does the newest; what lies between is over, and two are of one day.
    let states: [Civics::CertificateState] = [.valid, .cancelled, .revoked, .valid]
    try await IdentityStore.edit(in: directory) { transaction in
      for (place, state) in states.enumerated() {
        let certificate = IdentityDomain::Certificate(
          id: CertificateID(rawValue: "c\(place)"), identifier: "i\(place)", type: place == 0 ? "ct046" : "ct024", name: "居住证",
          holder: owners[place % 2], issuer: Synthetic.office, issued: Synthetic.today - 100 + place / 2, expires: nil,
          caseID: "case-\(place)", state: state)
        try CertificateTable.insert(certificate, in: transaction)
      }
    }
    try await IdentityBench.run(in: directory) { identity in
      func page(_ after: String, _ limit: Int, all: Bool, types: [String] = []) async throws(Refusal) -> CertificateList {
        let request = FindCertificates.with {
          $0.subject = other.id
          $0.types = types
          $0.purpose = .submission
          $0.includingLapsed = all
          $0.after = after
          $0.limit = limit
        }
        return try await identity.bench.call(request, as: IdentityBench.service)
      }
      for limit in 1...4 {
        let pages = try await Self.pages { after in
          let list = try await page(after, limit, all: true)
          #expect(list.subjectKind == .natural)
          return (list.certificates.map(\.id).sorted(by: >), list.next)
        }
        #expect(pages.flatMap { $0 } == ["c3", "c2", "c1", "c0"] && pages.count == (4 + limit - 1) / limit, "\(limit)")
      }
      let holding = try await Self.pages { after in
        let list = try await page(after, 1, all: false)
        return (list.certificates.map(\.id), list.next)
      }
      #expect(holding == [["c3"], ["c0"]])
      #expect(try await page("", 2, all: false).next.isEmpty)
      // A page holds none but those that are asked for, however many newer ones of other types there are.
      let typed = try await Self.pages { after in
        let list = try await page(after, 1, all: true, types: ["ct046"])
        return (list.certificates.map(\.id), list.next)
      }
      #expect(typed == [["c0"]])
      // However many types fill up the places of the query, each certificate comes once.
      for count in 1...9 {
        let types = ["ct024", "ct046"] + (0..<count).map { "none\($0)" }
        let pages = try await Self.pages { after in
          let list = try await page(after, 3, all: true, types: types)
          return (list.certificates.map(\.id).sorted(by: >), list.next)
        }
        #expect(pages == [["c3", "c2", "c1"], ["c0"]], "\(count)")
      }
      let none = try await page("", 0, all: true, types: ["none"])
      #expect(none.certificates.isEmpty && none.next.isEmpty && none.subjectKind == .natural)
    }
  }

  @Test func `an old certificate that holds is found, whatever many newer ones are over`() async throws {
    let directory = TemporaryDirectory.make()
    var man = Contracts::Subject()
    try await IdentityBench.run(in: directory) { man = try await $0.register(Synthetic.man) }
    let holder = SubjectID(rawValue: man.id)
    try await IdentityStore.edit(in: directory) { transaction in
      for place in 0...IdentityLimits.certificatesOfSubject {
        let certificate = IdentityDomain::Certificate(
          id: CertificateID(rawValue: "c\(10_000 + place)"), identifier: "i\(place)", type: place == 0 ? "ct046" : "ct024", name: "居住证",
          holder: holder,
          issuer: Synthetic.office, issued: Synthetic.today - 400 + min(place, 1), expires: nil, caseID: "case-\(place)",
          state: place == 0 ? .valid : .cancelled)
        try CertificateTable.insert(certificate, in: transaction)
      }
    }
    try await IdentityBench.run(in: directory) { identity in
      #expect(try await identity.certificates(of: man).map(\.id) == ["c10000"])
      let request = FindCertificates.with {
        $0.subject = man.id
        $0.purpose = .submission
        $0.includingLapsed = true
      }
      let all = try await identity.bench.call(request, as: IdentityBench.service)
      #expect(all.certificates.count == IdentityLimits.certificatesOfSubject && !all.next.isEmpty)
      // Of a type that newer ones are not of, it is on the first page.
      let typed = FindCertificates.with {
        $0.subject = man.id
        $0.purpose = .submission
        $0.includingLapsed = true
        $0.types = ["ct046"]
      }
      #expect(try await identity.bench.call(typed, as: IdentityBench.service).certificates.map(\.id) == ["c10000"])
      // It also proves who they are.
      let opened = try await identity.open(man, .certificate, "c10000", by: IdentityBench.backend)
      #expect(opened.level == 3)
    }
  }

  @Test func `a place that is none, and a number of entries below none, are refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let own = IdentityBench.applicant(man)
      func refused(
        _ after: String, _ limit: Int, lists: [String] = ["sessions", "mandates", "base", "certificates"]
      ) async throws -> [String] {
        var told: [String] = []
        for list in lists {
          told.append(
            try await Self.told { () async throws(Refusal) in
              switch list {
              case "sessions": _ = try await Self.sessions(man, after: after, limit: limit, identity)
              case "mandates":
                _ = try await identity.bench.call(
                  ReadMandates.with { ($0.subject, $0.purpose, $0.after, $0.limit) = (man.id, .own, after, limit) }, as: own)
              case "base":
                _ = try await identity.bench.call(
                  ReadBaseInformation.with { ($0.subject, $0.purpose, $0.after, $0.limit) = (man.id, .own, after, limit) }, as: own)
              default:
                _ = try await identity.bench.call(
                  FindCertificates.with { ($0.subject, $0.purpose, $0.after, $0.limit) = (man.id, .own, after, limit) }, as: own)
              }
            })
        }
        return told
      }
      #expect(try await refused("", -1) == [String](repeating: "bus.badRequest: limit", count: 4))
      #expect(try await refused("a\0b", 1) == [String](repeating: "bus.badRequest: after", count: 4))
      #expect(try await refused(String(repeating: "a", count: 257), 1) == [String](repeating: "bus.badRequest: after", count: 4))
      func typed(_ types: [String]) async throws -> String {
        try await Self.told { () async throws(Refusal) in
          try await identity.bench.call(FindCertificates.with { ($0.subject, $0.purpose, $0.types) = (man.id, .own, types) }, as: own)
        }
      }
      #expect(try await typed((0...IdentityLimits.typesAtMost).map { "ct\($0)" }) == "bus.badRequest: types")
      #expect(try await typed(["ct\0024"]) == "bus.badRequest: types")
      let most = FindCertificates.with {
        ($0.subject, $0.purpose, $0.types) = (man.id, .own, (1...IdentityLimits.typesAtMost).map { "ct\($0)" })
      }
      #expect(try await identity.bench.call(most, as: own).certificates.isEmpty)
      // Of the two that are ordered by a day as well, a text without one.
      #expect(try await refused("x", 1, lists: ["base", "certificates"]) == ["bus.badRequest: after", "bus.badRequest: after"])
    }
  }
}
