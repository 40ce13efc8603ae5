import Bus
import Foundation
import Store
import Suite
import TestKit
import Testing

@testable import yimen

struct StoreChecksTests {
  typealias Versions = StoreStatus.Versions

  func findings(_ applied: Versions?, _ found: [StoreFinding] = []) -> [Diagnosis] {
    let report = StoreChecks.Report(service: "case", applied: applied, known: Versions(store: 2, service: 3), findings: found)
    let findings = StoreChecks.findings(StoreChecks.Facts(place: "sqlite:/d", reports: [report], isThorough: true))
    #expect(findings.areTold || findings.contains { $0.remedy == nil })
    return findings
  }

  @Test func `versions of a store are compared with those that are known`() {
    #expect(findings(Versions(store: 2, service: 3)).names == ["ok stores"])
    #expect(findings(Versions(store: 3, service: 3)).names == ["fail stores.newer"])
    #expect(findings(Versions(store: 2, service: 4)).names == ["fail stores.newer"])
    #expect(findings(Versions(store: 1, service: 3)).names == ["warn stores.older"])
    #expect(findings(nil).names == ["ok stores"])
  }

  @Test(
    arguments: [
      (.damaged("page 3"), "stores.damaged"), (.missingEvents(2), "stores.damaged"), (.unreadable(.corrupt), "stores.damaged"),
      (.unreadable(.notADatabase(path: "/d/case.sqlite")), "stores.damaged"), (.unfinishedCopy, "stores.unfinishedCopy"),
      (.unreadable(.unfinishedRestore(path: "/d")), "stores.unfinishedRestore"),
      (.unreadable(.newer(path: "/d/case.sqlite", found: 9, known: 3)), "stores.newer"),
      (.cursorBeyond(stream: "case", position: 9, head: 3), "stores.cursor"), (.unreadable(.busy), "stores.unreadable"),
    ] as [(StoreFinding, String)])
  func `what the store's own check finds is told by name, in both languages`(row: (finding: StoreFinding, name: String)) {
    let found = findings(nil, [row.finding])
    #expect(found.names == ["fail \(row.name)"])
    #expect(found[0].meaning.zh.hasPrefix("case: ") && found[0].meaning.zh.hasSuffix("。"))
    #expect(found[0].meaning.en.hasPrefix("case: ") && found[0].meaning.en.hasSuffix(".") && !found[0].meaning.en.contains("。"))
  }

  @Test func `a server that cannot be reached is told once for all services`() async {
    let location = StoreLocation.server("postgres:///none?host=/nonexistent")
    let found = StoreChecks.findings(await StoreLook.look(at: location, isThorough: false).facts)
    #expect(found.names == ["fail stores.unreachable"])
  }

  @Test(arguments: [false, true]) func `stores are looked at where they lie`(isThorough: Bool) async throws {
    let directory = TemporaryDirectory.make()
    let nothing = await StoreLook.look(at: .directory(directory), isThorough: isThorough)
    #expect(StoreChecks.findings(nothing.facts).names == ["ok stores"] && nothing.newestEvent == nil)
    try await EmptyStores.make(in: directory)
    let empty = await StoreLook.look(at: .directory(directory), isThorough: isThorough).facts
    #expect(StoreChecks.findings(empty).names == ["ok stores"])
    #expect(empty.reports.count == SuiteServices.all.count && empty.reports.allSatisfy { $0.applied == $0.known })
    try Data("not a database at all".utf8).write(to: URL(filePath: directory + "/item.sqlite"))
    let damaged = await StoreLook.look(at: .directory(directory), isThorough: isThorough).facts
    #expect(StoreChecks.findings(damaged).names.contains("fail stores.damaged"))
  }
}
