import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

@testable import ItemService

extension OverTheBus {
  @Suite("An import in parts")
  struct ImportInPartsTests {
    private static let draft = GeneratedCatalogue(count: 60, seed: 21).draft()

    @Test("takes a JSON file in parts that are cut anywhere, and says what it changed")
    func json() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.bring(try Files.json(Self.draft), parts: 7_001)
        #expect(ticket.partBytes == 512 * 1_024)
        let outcome = try await item.finish(ticket.id)
        #expect(outcome.taken)
        #expect(outcome.blocking == 0)
        #expect(outcome.report?.added == 60)
        #expect(try await item.get("SYN000060").name == Self.draft.items[59].name)
        #expect(try await item.progress(ticket.id).stage == .taken)
      }
    }

    @Test("takes tables in GB18030, their parts and files in any order")
    func tables() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.begin(.csv, .gb18030)
        for (table, bytes) in try Files.tables(Self.draft, .chinese, .gb18030).sorted(by: { $0.key.rawValue > $1.key.rawValue }) {
          let half = bytes.count / 2
          _ = try await item.put(ticket.id, Array(bytes[half...]), part: 1, file: table.rawValue)
          _ = try await item.put(ticket.id, Array(bytes[..<half]), part: 0, file: table.rawValue)
        }
        let outcome = try await item.finish(ticket.id)
        #expect(outcome.taken)
        #expect(outcome.report?.added == 60)
        #expect(try await item.get("SYN000001").materials.count == Self.draft.items[0].materials.count)
      }
    }

    @Test("a part that comes twice changes nothing, and another in its place is refused")
    func twice() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.begin(.json)
        #expect(try await item.put(ticket.id, [1, 2, 3]).bytes == 3)
        #expect(try await item.put(ticket.id, [1, 2, 3]).bytes == 3)
        #expect(await ItemBench.refusal { try await item.put(ticket.id, [1, 2, 4]) }?.code == ItemRefusals.badPart.code)
        #expect(try await item.progress(ticket.id).bytes == 3)
      }
    }

    @Test("parts of no file of the format, too large, empty or beyond the last number are refused")
    func badParts() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let json = try await item.begin(.json).id
        let csv = try await item.begin(.csv).id
        let tooLarge = [UInt8](repeating: 0x20, count: ItemLimits.importPart + 1)
        #expect(await ItemBench.refusal { try await item.put(json, [1], file: "items") }?.code == ItemRefusals.badPart.code)
        #expect(await ItemBench.refusal { try await item.put(csv, [1], file: "") }?.code == ItemRefusals.badPart.code)
        #expect(await ItemBench.refusal { try await item.put(csv, [1], file: "people") }?.code == ItemRefusals.badPart.code)
        #expect(await ItemBench.refusal { try await item.put(json, []) }?.code == ItemRefusals.badPart.code)
        #expect(await ItemBench.refusal { try await item.put(json, tooLarge) }?.code == ItemRefusals.badPart.code)
        #expect(await ItemBench.refusal { try await item.put(json, [1], part: -1) }?.code == ItemRefusals.badPart.code)
        #expect(
          await ItemBench.refusal { try await item.put(json, [1], part: ItemLimits.importParts) }?.code == ItemRefusals.badPart.code)
      }
    }

    @Test("is not finished while parts are missing, and is when they have come")
    func missing() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let bytes = try Files.json(Self.draft)
        let ticket = try await item.begin(.json)
        #expect(await ItemBench.refusal { try await item.finish(ticket.id) }?.code == ItemRefusals.partMissing.code)
        _ = try await item.put(ticket.id, Array(bytes[..<1_000]), part: 0)
        _ = try await item.put(ticket.id, Array(bytes[2_000...]), part: 2)
        let refusal = await ItemBench.refusal { try await item.finish(ticket.id) }
        #expect(refusal?.code == ItemRefusals.partMissing.code)
        #expect(refusal?.detail == "part 1")
        _ = try await item.put(ticket.id, Array(bytes[1_000..<2_000]), part: 1)
        #expect(try await item.finish(ticket.id).taken)
      }
    }

    @Test("with faults nothing of it is written, and all of them are told")
    func refused() async throws {
      try await ItemBench.with { item async throws in
        var draft = Self.draft
        for place in 0..<40 { draft.items[place].baseCode = "x" }
        for place in 0..<40 { draft.items[place].level = "nine" }
        for place in 0..<40 { draft.items[place].name = "" }
        let ticket = try await item.bring(try Files.json(draft), parts: 50_000)
        let before = try await item.events(after: 116).count
        let outcome = try await item.finish(ticket.id)
        #expect(!outcome.taken)
        #expect(outcome.report == nil)
        #expect(outcome.blocking == 120)
        #expect(outcome.faults.count == 100)
        #expect(outcome.faults.allSatisfy { $0.line > 0 && !$0.field.isEmpty && $0.level == .block })
        #expect(try await item.list { $0.limit = 1 }.total == 116, "the catalogue is as it was")
        #expect(try await item.events(after: 116).count == before)
        #expect(try await item.progress(ticket.id).stage == .refused)

        var request = ReadImportFaults.with { $0.id = ticket.id }
        var told: [ImportFault] = []
        repeat {
          let page = try await item.bench.call(request, as: ItemBench.operations)
          #expect(page.total == 120)
          told += page.faults
          request.after = page.next
        } while request.after != 0
        #expect(told.count == 120)
        #expect(Array(told.prefix(100)) == outcome.faults)
      }
    }

    @Test("has ended once it was taken: no part, no second finish; but the same finish again has the same answer")
    func ended() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.bring(try Files.json(Self.draft), parts: 500_000)
        let key = item.bench.node.newKey()
        let outcome = try await item.finish(ticket.id, key: key)
        #expect(try await item.finish(ticket.id, key: key) == outcome)
        #expect(await ItemBench.refusal { try await item.finish(ticket.id) }?.code == ItemRefusals.importEnded.code)
        #expect(await ItemBench.refusal { try await item.put(ticket.id, [1], part: 9) }?.code == ItemRefusals.importEnded.code)
      }
    }

    @Test("may be judged alone: it says what it would change, writes nothing, and can be finished after")
    func judged() async throws {
      try await ItemBench.with { item async throws in
        var draft = Sample.draft
        draft.items[0].fee = "示例费"
        draft.items.removeLast()
        let ticket = try await item.bring(try Files.json(draft), parts: 500_000)
        let judged = try await item.finish(ticket.id, judgeOnly: true)
        #expect(!judged.taken)
        let report = try #require(judged.report)
        #expect([report.items, report.added, report.changed, report.unchanged, report.withdrawn] == [115, 0, 1, 114, 1])
        #expect(try await item.get(draft.items[0].code).version == 1)
        #expect(try await item.finish(ticket.id).report == report)
        #expect(try await item.get(draft.items[0].code).version == 2)
      }
    }

    @Test("judged alone is refused for what finishing it would be refused for: a version that waits and would not stand in it")
    func judgedWithWhatWaits() async throws {
      try await ItemBench.with { item async throws in
        let spare = MaterialDraftSample.spare
        var with = Sample.draft
        with.materials.append(spare)
        _ = try await item.takeIn(with)
        _ = try await item.renew("P027", from: "2026-10-01") {
          var need = $0.materials[0]
          need.material = spare.code
          $0.materials.append(need)
        }
        let ticket = try await item.bring(try Files.json(Sample.draft), parts: 500_000)
        for judgeOnly in [true, false] {
          let refusal = await ItemBench.refusal { try await item.finish(ticket.id, judgeOnly: judgeOnly) }
          #expect(refusal?.name == "item.badCatalogue")
          #expect(refusal?.detail.contains("item P027: materials[5].material") == true)
        }
      }
    }

    @Test("is unknown after a day, and so are its parts")
    func late() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.begin(.json)
        _ = try await item.put(ticket.id, [1])
        item.bench.clock.set("2026-09-02T09:59")
        #expect(try await item.progress(ticket.id).bytes == 1)
        item.bench.clock.set("2026-09-02T10:01")
        #expect(await ItemBench.refusal { try await item.put(ticket.id, [1]) }?.code == ItemRefusals.unknownImport.code)
        #expect(await ItemBench.refusal { try await item.progress(ticket.id) }?.code == ItemRefusals.unknownImport.code)
        #expect(await ItemBench.refusal { try await item.progress("nobody's") }?.code == ItemRefusals.unknownImport.code)
      }
    }

    @Test("no more than a few are under way at once; one that is cancelled makes room")
    func tooMany() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        var tickets: [ImportTicket] = []
        for _ in 0..<ItemLimits.imports { tickets.append(try await item.begin(.json)) }
        #expect(await ItemBench.refusal { try await item.begin(.json) }?.code == ItemRefusals.importsTooMany.code)
        let cancelled = try await item.bench.call(CancelImport.with { $0.id = tickets[0].id }, as: ItemBench.operations)
        #expect(cancelled.stage == .cancelled)
        _ = try await item.begin(.json)
        #expect(await ItemBench.refusal { try await item.put(tickets[0].id, [1]) }?.code == ItemRefusals.importEnded.code)
      }
    }

    @Test("is begun by no applicant or clerk, in no format that is not named, and not where the catalogue is fixed")
    func refusedBegin() async throws {
      try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "sample"]) { item async throws in
        #expect(await ItemBench.refusal { try await item.begin(.json) }?.code == ItemRefusals.fixedCatalogue.code)
      }
      try await ItemBench.with(sample: false) { item async throws in
        #expect(await ItemBench.refusal { try await item.begin(.unspecified) }?.code == BusRefusals.badRequest.code)
        let request = BeginImport.with { $0.format = .json }
        for principal in [ItemBench.citizen, ItemBench.clerk] {
          let refusal = await ItemBench.refusal { try await item.bench.call(request, as: principal) }
          #expect(refusal?.code == BusRefusals.roleMissing.code)
        }
      }
    }
  }
}
