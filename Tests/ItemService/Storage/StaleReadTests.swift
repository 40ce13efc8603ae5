import Bus
import Configuration
import Contracts
import ItemDomain
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import ItemService

extension OverTheBus {
  @Suite("An instance whose memory is behind")
  struct StaleReadTests {
    /// An instance on a store that others change, and that never hears of it.
    private struct Behind {
      let store: Store
      let environment: ServiceEnvironment
      let node: Node
      /// As another instance has it.
      let fresh: CurrentCatalogue

      init() async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let directory = TemporaryDirectory.make()
        store = try await Store.open(
          StoreConfiguration(try await TestStore.location(for: directory), service: ItemService.name), migrations: ItemService.migrations,
          logger: logger)
        let clock = TestClock("2026-09-01T10:00")
        var configuration = NodeConfiguration(incarnation: 1, logger: logger)
        configuration.isHub = true
        configuration.network = MemoryNetwork()
        node = Node(configuration)
        try await node.start()
        environment = ServiceEnvironment(
          store: store, bus: node, clock: clock.wall, settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory,
          logger: logger)
        let replacement = try await CatalogueReplacement.read(SampleCatalogue.bytes, .national)
        try await store.write { [environment] transaction in
          let unit = WorkUnit(transaction, principal: ItemService.principal, cause: [], environment: environment)
          _ = try replacement.write(unit)
        }
        fresh = try await CurrentCatalogue(store, clock.wall)
        let behind = try await CurrentCatalogue(store, clock.wall)
        let operations: [any BusOperation] = [
          GetItemOperation(current: behind, environment: environment), CurrentVersionOperation(environment: environment),
          PutItemDraftOperation(environment: environment, current: fresh),
          MarkItemCheckedOperation(environment: environment, current: fresh),
          PublishItemOperation(environment: environment, current: fresh),
          SetItemStateOperation(environment: environment, current: fresh),
        ]
        node.serve(ServiceDefinition(name: ItemService.name, version: "1", operations: operations))
      }

      func call<Request: Call>(_ request: Request) async throws -> Request.Reply {
        try await node.call(request, as: ItemBench.operations, within: .seconds(60))
      }

      func stop() async {
        await node.stop()
        await store.close()
      }
    }

    @Test("tells by item.current which version is in force, and by its number what it says: whoever asks so never acts on an old one")
    func never() async throws {
      let instance = try await Behind()
      do {
        var draft = Sample.draft.items.first { $0.code == "P027" }!
        draft.fee = "10元"
        let bytes = try DraftCoding.write(draft)
        _ = try await instance.call(PutItemDraft.with { $0.draft = bytes })
        _ = try await instance.call(MarkItemChecked.with { ($0.code, $0.version) = ("P027", 2) })
        _ = try await instance.call(PublishItem.with { ($0.code, $0.version) = ("P027", 2) })

        let remembered = try await instance.call(GetItem.with { $0.code = "P027" })
        #expect(remembered.version == 1, "the memory is behind, or this shows nothing")
        let entry = try await instance.call(CurrentVersion.with { $0.code = "P027" })
        #expect(entry.version == 2)
        #expect(try await instance.call(GetItem.with { ($0.code, $0.version) = ("P027", entry.version) }).fee == "10元")

        _ = try await instance.call(SetItemState.with { ($0.code, $0.state) = ("P027", .paused) })
        #expect(try await instance.call(CurrentVersion.with { $0.code = "P027" }).state == .paused)
      } catch {
        await instance.stop()
        throw error
      }
      await instance.stop()
    }

    @Test("takes up what changed row by row, and comes to the same as one that begins anew")
    func following() async throws {
      let instance = try await Behind()
      do {
        let last = instance.fresh.snapshot
        var draft = Sample.draft.items.first { $0.code == "P027" }!
        draft.name = "残疾人证首次申领"
        let bytes = try DraftCoding.write(draft)
        _ = try await instance.call(PutItemDraft.with { $0.draft = bytes })
        _ = try await instance.call(MarkItemChecked.with { ($0.code, $0.version) = ("P027", 2) })
        _ = try await instance.call(PublishItem.with { ($0.code, $0.version) = ("P027", 2) })
        _ = try await instance.call(SetItemState.with { ($0.code, $0.state) = ("P028", .withdrawn) })

        let followed = try #require(try await last.following(instance.store, on: instance.environment.today))
        let anew = try await CatalogueSnapshot.load(from: instance.store, on: instance.environment.today)
        #expect(followed.revision == anew.revision)
        #expect(followed.items == anew.items)
        #expect(followed.catalogue.items == anew.catalogue.items)
        #expect(followed.catalogue.item("P027")?.version == 2)
        #expect(followed.catalogue.item("P028")?.state == .withdrawn)
        #expect(
          try await followed.following(instance.store, on: instance.environment.today)?.items == anew.items, "nothing new is no fault")

        try await instance.store.write { try $0.execute("UPDATE item_catalogue SET revision = revision + 1 WHERE id = 1") }
        let unmarked = try await followed.following(instance.store, on: instance.environment.today)
        #expect(unmarked == nil, "an instance of the version before marks no rows: all is read anew")
      } catch {
        await instance.stop()
        throw error
      }
      await instance.stop()
    }

    @Test("a catalogue that the version before wrote is taken apart at the start, and stays what it was")
    func takenApart() async throws {
      let instance = try await Behind()
      do {
        let before = instance.fresh.snapshot
        try await instance.store.write { transaction in
          try transaction.execute("DELETE FROM item_record")
          try transaction.execute("UPDATE item_version SET draft = NULL, revision = 0, from_day = NULL")
        }
        let after = try await CatalogueSnapshot.load(from: instance.store, on: instance.environment.today)
        #expect(after.catalogue.items == before.catalogue.items)
        #expect(after.catalogue.materials == before.catalogue.materials)
        #expect(Set(after.catalogue.lifeEvents) == Set(before.catalogue.lifeEvents))
        #expect(after.items.keys == before.items.keys)
        let drafts = try await instance.store.read { try $0.itemDrafts(after: "", limit: 200) }
        #expect(drafts == Sample.draft.items.sorted { $0.code < $1.code })
        let isLeft = try await instance.store.read { try BodyOfOldCatalogue.isThere(in: $0) }
        #expect(!isLeft)
        #expect(try await instance.call(CurrentVersion.with { $0.code = "P027" }).version == 1)
      } catch {
        await instance.stop()
        throw error
      }
      await instance.stop()
    }
  }
}
