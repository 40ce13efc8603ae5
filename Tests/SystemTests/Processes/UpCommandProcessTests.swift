import CaseService
import Foundation
import Store
import Suite
import TestKit
import Testing

extension ProcessTests {
  @Suite("yimen up")
  struct UpCommandProcessTests {
    /// A program that could not start said why in one line, and what helps.
    static func expect(_ program: Program, says words: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
      let status = try await program.end()
      #expect(status != nil && status != 0, sourceLocation: sourceLocation)
      let lines = program.errors.split(separator: "\n")
      #expect(lines.count == 1, "\(program.errors)", sourceLocation: sourceLocation)
      for word in words { #expect(program.errors.contains(word), "\(program.errors)", sourceLocation: sourceLocation) }
    }

    @Test(arguments: [false, true])
    func `ends on Ctrl-C in order, and takes its file away`(apart: Bool) async throws {
      let up = try await UpProgram.start(TemporaryDirectory.make(), apart: apart)
      defer { up.program.abandon() }
      #expect(up.file.mode == (apart ? .apart : .embedded) && up.file.isAlive)
      try await until("it says where it is") { up.program.output.contains(up.directory) }
      let children = ProcessTable.children(of: up.program.pid)
      #expect(children.count == (apart ? Supervisor.programs.count : 0))
      #expect(try await up.interrupt() == 0)
      #expect(try SuiteFile.read(in: up.directory) == nil)
      #expect(!children.values.contains(where: ProcessTable.isAlive))
      #expect(up.program.errors.isEmpty, "\(up.program.errors)")
    }

    @Test(
      arguments: [
        ("run/suite.lock", SIGTERM, false), ("run/hub.lock", SIGINT, false), ("identity.sqlite", SIGTERM, false),
        ("case.sqlite", SIGINT, false),
        ("run/suite.lock", SIGTERM, true),
      ] as [(String, Int32, Bool)])
    func `ends in order also when it is told to before it is up`(file: String, signal: Int32, apart: Bool) async throws {
      let directory = TemporaryDirectory.make()
      let program = try Program(["up", "--log-level", "error", "--data", directory] + (apart ? ["--apart"] : []))
      defer { program.abandon() }
      // Looked for without a pause: the time in question is short.
      let path = directory + "/" + file
      let limit = ContinuousClock.now + .seconds(30)
      while !FileManager.default.fileExists(atPath: path) && program.isRunning && ContinuousClock.now < limit { await Task.yield() }
      program.signal(signal)
      #expect(try await program.end() == 0, "\(program.ending): \(program.errors)")
      #expect(try SuiteFile.read(in: directory) == nil)
    }

    @Test(arguments: [false, true])
    func `says that a port is in use`(apart: Bool) async throws {
      let taken = try TakenPort()
      let endpoint = "tcp://127.0.0.1:\(taken.number)"
      let arguments = ["up", "--data", TemporaryDirectory.make(), "--listen", endpoint] + (apart ? ["--apart"] : [])
      try await Self.expect(try Program("yimen", arguments), says: endpoint, "in use")
      withExtendedLifetime(taken) {}
    }

    @Test func `says that its directory cannot be written`() async throws {
      let file = TemporaryDirectory.make() + "/file"
      try Data().write(to: URL(filePath: file))
      try await Self.expect(try Program("up", "--data", file + "/data"), says: file + "/data", "cannot be written")
    }

    @Test func `says that another suite has its directory, which goes on`() async throws {
      let up = try await UpProgram.start(TemporaryDirectory.make(), apart: false)
      defer { up.program.abandon() }
      try await Self.expect(try Program("up", "--data", up.directory), says: up.directory, "runs", "--data")
      try await Self.expect(try Program("up", "--apart", "--data", up.directory), says: up.directory, "runs", "--data")
      #expect(try SuiteFile.read(in: up.directory) == up.file && up.program.isRunning)
      #expect(try await up.interrupt() == 0)
    }

    @Test func `says that a database is of a newer version, and leaves it as it is`() async throws {
      let directory = TemporaryDirectory.make()
      let store = try await Store.open(
        StoreConfiguration(directory: directory, service: "case"), migrations: CaseService.migrations, logger: RunningSuite.quiet)
      try await store.write { transaction in
        _ = try transaction.execute("INSERT INTO store_migration (scope, version, name) VALUES ('service', 99, 'of a later program')")
      }
      await store.close()
      let before = try Data(contentsOf: URL(filePath: directory + "/case.sqlite"))
      try await Self.expect(try Program("up", "--data", directory), says: "case.sqlite", "version 99", "newer program")
      #expect(try Data(contentsOf: URL(filePath: directory + "/case.sqlite")) == before)
    }

    @Test func `says that a database is none`() async throws {
      let directory = TemporaryDirectory.make()
      try Data("not a database at all".utf8).write(to: URL(filePath: directory + "/item.sqlite"))
      try await Self.expect(try Program("up", "--data", directory), says: "item.sqlite", "not a SQLite database")
    }

    @Test func `says that a setting cannot be used`() async throws {
      let data = TemporaryDirectory.make()
      try await Self.expect(try Program("up", "--data", data, "--listen", "tcp://0.0.0.0:0"), says: "tcp://0.0.0.0:0", "loopback")
      try await Self.expect(try Program("up", "--data", data, "--log-level", "loud"), says: "loud")
      try await Self.expect(try Program("up", "--data", data, "--config", "/nowhere.json"), says: "/nowhere.json")
    }

    @Test func `says in one line of one shape what is wrong with a settings file`() async throws {
      let data = TemporaryDirectory.make()
      let file = TemporaryDirectory.make() + "/settings.json"
      for (text, words) in [
        (#"{"case": {"officeHours": 5}}"#, "case.officeHours"), (#"{"case": {"officeHours": "late"}}"#, "case.officeHours"),
        (#"{"mail": {"port": "x"}}"#, "mail.port"), (#"{"catalogue": {"codes": "long"}}"#, "catalogue.codes"), ("{", "JSON"),
      ] {
        try Data(text.utf8).write(to: URL(filePath: file))
        let program = try Program("up", "--data", data, "--config", file)
        #expect(try await program.end() == 1)
        #expect(program.errors.hasPrefix("yimen: ") && program.errors.contains(words), "\(program.errors)")
        #expect(program.errors.hasSuffix("。\n") && program.errors.split(separator: "\n").count == 1, "\(program.errors)")
      }
    }

    @Test(arguments: [false, true])
    func `logs warnings alone, also with a settings file, unless that says otherwise`(apart: Bool) async throws {
      let file = TemporaryDirectory.make() + "/settings.json"
      for (text, isTold) in [("{}", false), (#"{"log": {"level": "info"}}"#, true)] {
        try Data(text.utf8).write(to: URL(filePath: file))
        let directory = TemporaryDirectory.make()
        let program = try Program(["up", "--data", directory, "--config", file] + (apart ? ["--apart"] : []))
        defer { program.abandon() }
        try await until("the suite is up", within: .seconds(60)) { try SuiteFile.read(in: directory)?.pid == program.pid }
        program.signal(SIGTERM)
        #expect(try await program.end() == 0)
        #expect(program.errors.contains("info") == isTold, "\(program.errors)")
      }
    }

    @Test func `a catalogue with faults is not imported, and the command says where they are`() async throws {
      let up = try await UpProgram.start(TemporaryDirectory.make(), apart: false)
      defer { up.program.abandon() }
      let files = TemporaryDirectory.make()
      let broken = files + "/broken.json"
      try Data("{\"format\": \"yimen-catalogue/1\", \"items\": [".utf8).write(to: URL(filePath: broken))
      try await Self.expect(try Program("import", broken, "--data", up.directory), says: broken, "JSON")
      let faulty = files + "/faulty.json"
      try Data("{\"format\": \"yimen-catalogue/1\", \"items\": [{\"code\": \"\"}]}".utf8).write(to: URL(filePath: faulty))
      let refused = try Program("import", faulty, "--data", up.directory)
      #expect(try await refused.end() == 1)
      #expect(refused.errors.contains("item.badCatalogue"), "\(refused.errors)")
      // What was there stays, and the suite goes on.
      let call = try Program("call", "item.get", "{\"code\":\"P010\"}", "--data", up.directory)
      #expect(try await call.end() == 0)
      #expect(try await up.interrupt() == 0)
    }
  }
}
