import Bus
import Foundation
import Store
import Suite
import Synchronization
import TestKit
import Testing

extension ProcessTests {
  @Suite("yimen store")
  struct StoreCommandProcessTests {
    let place = TemporaryDirectory.make()

    func expectDone(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
      let program = try Program(["store"] + arguments)
      let status = try await program.end(within: .seconds(60))
      #expect(status == 0, "\(program.errors)\(program.output)", sourceLocation: sourceLocation)
    }

    func play(on up: UpProgram) async throws {
      let client = try await up.join()
      var random = SystemRandomNumberGenerator()
      try await DemoStory(bus: client, tell: { _ in }).play(SyntheticPerson(using: &random))
      await client.stop(within: .seconds(1))
    }

    @Test func `saves a suite of programs that is at work, again after it was killed, and the copy starts elsewhere`() async throws {
      let directory = TemporaryDirectory.make()
      let up = try await UpProgram.start(directory, apart: true, store: "sqlite:\(directory)")
      defer { up.program.abandon() }
      let client = try await up.join()
      let isOver = Atomic<Bool>(false)
      let work = Task {
        while !isOver.load(ordering: .acquiring) {
          var random = SystemRandomNumberGenerator()
          try await DemoStory(bus: client, tell: { _ in }).play(SyntheticPerson(using: &random))
        }
      }
      for round in 1...4 {
        let killed = try Program("store", "backup", "\(place)/killed-\(round)", "--data", up.directory)
        let mark = ["case 0", "case 100", "identity 100", "notify 0"][round - 1]
        try await until("it is at work") { killed.output.contains(mark) || !killed.isRunning }
        killed.signal(SIGKILL)
        _ = try await killed.end()
      }
      try await expectDone("backup", "\(place)/backup", "--data", up.directory, "--with-keys")
      isOver.store(true, ordering: .releasing)
      // Nobody at work was refused.
      try await work.value
      await client.stop(within: .seconds(1))
      #expect(try await up.interrupt() == 0)

      for name in try FileManager.default.contentsOfDirectory(atPath: place) where !name.contains("unfinished") {
        try await expectDone("check", "--store", "sqlite:\(place)/\(name)")
      }
      try await expectDone("restore", "\(place)/backup", "--data", "\(place)/data")
      let again = try await UpProgram.start("\(place)/data", apart: false, store: "sqlite:\(place)/data")
      defer { again.program.abandon() }
      let refused = try Program("store", "restore", "\(place)/backup", "--data", "\(place)/data")
      #expect(try await refused.end() == 1)
      try await play(on: again)
      #expect(try await again.interrupt() == 0)
      try await expectDone("check", "--data", "\(place)/data")
    }

    @Test func `a copy to PostgreSQL that is killed again and again is finished by the next, and the suite goes on there`() async throws {
      let directory = TemporaryDirectory.make()
      let up = try await UpProgram.start(directory, apart: false, store: "sqlite:\(directory)")
      defer { up.program.abandon() }
      for _ in 1...3 { try await play(on: up) }
      #expect(try await up.interrupt() == 0)
      guard case .server(let address) = try await TestStore.server(for: place) else { return }
      let arguments = ["store", "copy", "--from", "sqlite:\(up.directory)", "--to", address]
      for mark in [
        "identity store_event", "item item_version", "case case_record", "case store_event: ", "notify notice", "rows are the same",
      ] {
        let killed = try Program(arguments)
        try await until("it is at work") { killed.output.contains(mark) || !killed.isRunning }
        killed.signal(SIGKILL)
        _ = try await killed.end()
        // PostgreSQL ends what the program had begun, at once or a moment later.
      }
      let copy = try Program(arguments)
      #expect(try await copy.end() == 0, "\(copy.errors)\(copy.output)")
      try await expectDone("check", "--data", up.directory, "--store", address)
      let moved = try await UpProgram.start(up.directory, apart: false, store: address)
      defer { moved.program.abandon() }
      try await play(on: moved)
      #expect(try await moved.interrupt() == 0)
    }
  }
}
