import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The list of one subject's cases")
struct SubjectListTests {
  /// Cases of two ids that mean one person, in turn, and of a third.
  private func filed() async throws -> (store: Store, ids: [String]) {
    let cases = try await CaseBench()
    var ids: [String] = []
    for place in 0..<24 {
      let subject = [SampleSubjects.person, SampleSubjects.holder, SampleSubjects.second][place % 3]
      let view = try await cases.submit([SampleItems.forAll, SampleItems.lossReport][place % 2], for: subject)
      if place % 3 < 2 { ids.insert(view.id, at: 0) }
    }
    await cases.bench.stop()
    return (try await KeptCaseTests.open(cases.bench.directory), ids)
  }

  @Test func `has each case once, in whatever pages, and looks at no more than it may`() async throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let (store, ids) = try await filed()
    for _ in 0..<60 {
      var filter = CaseFilter()
      if Bool.random(using: &random) { filter.item = [SampleItems.forAll.code, "none"].randomElement(using: &random) }
      let limit = Int.random(in: 1...7, using: &random)
      let most = Int.random(in: 1...9, using: &random)
      var (seen, pages, before) = ([String](), 0, String?.none)
      repeat {
        let page = try await store.read { [filter, before] transaction in
          try CaseTable.list(
            of: [SampleSubjects.person, SampleSubjects.holder], filter, before: before, limit: limit, looking: most, in: transaction)
        }
        #expect(page.cases.count <= min(limit, most), comment)
        seen += page.cases.map(\.record.id)
        before = page.next
        pages += 1
      } while before != nil && pages < 100
      let expected = try await store.read { [filter] transaction in
        try ids.filter { id in
          let item = try CaseTable.find(id: id, in: transaction)?.record.item.code
          return filter.item == nil || item == filter.item
        }
      }
      #expect(seen == expected, comment)
      // Where nothing fits, each page is as many rows as it may look at.
      if filter.item == "none" { #expect(pages >= ids.count / most, comment) }
    }
    await store.close()
  }

  @Test func `asks of many ids in several statements, and sorts what they find`() async throws {
    let (store, ids) = try await filed()
    let many = (0..<250).map { "subject-none-\($0)" } + [SampleSubjects.person] + (0..<120).map { "nobody-\($0)" } + [SampleSubjects.holder]
    let page = try await store.read { try CaseTable.list(of: many, CaseFilter(), before: nil, limit: 50, looking: 100, in: $0) }
    #expect(page.cases.map(\.record.id) == ids && page.next == nil)
    await store.close()
  }
}
