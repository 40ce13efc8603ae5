import Bus
import Configuration
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@Suite("What a program takes from its settings")
struct ProgramSettingsTests {
  let directory = TemporaryDirectory.make()

  func settings(_ arguments: String...) async throws -> ProgramSettings {
    try ProgramSettings(try await Settings.reader(arguments: ["--data", directory] + arguments, environment: [:]), program: "case")
  }

  @Test func `is usual where nothing is said`() async throws {
    let program = try await settings()
    let sockets = SocketDirectory(of: directory)
    #expect(program.directory == directory)
    #expect(program.hubs.map(\.endpoint) == ["ipc://" + sockets.path(of: "hub")])
    #expect(program.listen == ["ipc://" + sockets.path(of: "case"), "tcp://127.0.0.1:0"])
    #expect(program.logger.logLevel == .info)
  }

  @Test func `keeps its records in the data directory, in another one, or on a server`() async throws {
    #expect(try await settings().store == .directory(directory))
    #expect(try await settings("--store", "sqlite:/srv/records").store == .directory("/srv/records"))
    for server in ["postgres://yimen@localhost/yimen", "postgresql:///yimen?host=/run/postgresql"] {
      #expect(try await settings("--store", server).store == .server(server))
    }
  }

  @Test(arguments: ["mysql://yimen:secret@db/yimen", "sqlite:", "secret"])
  func `takes no other store, and does not repeat what may hold a password`(store: String) async throws {
    let error = await #expect(throws: SettingsError.self) { try await settings("--store", store) }
    #expect(error.map { "\($0)".contains("postgres://") && !"\($0)".contains("secret") } == true)
  }

  @Test func `is a list where several are named`() async throws {
    let program = try await settings("--hub", "tcp://127.0.0.1:7400, tcp://127.0.0.2:7400", "--listen", "tcp://[::1]:0")
    #expect(program.hubs.map(\.endpoint) == ["tcp://127.0.0.1:7400", "tcp://127.0.0.2:7400"])
    #expect(program.listen == ["tcp://[::1]:0"])
    let again = try await settings("--hub", "tcp://127.0.0.1:7400", "--log-level", "error", "--log-level", "info", "--hub=ipc:///run/b")
    #expect(again.hubs.map(\.endpoint) == ["tcp://127.0.0.1:7400", "ipc:///run/b"])
    #expect(again.logger.logLevel == .info, "what is no list is what was said last")
  }

  @Test(arguments: ["tcp://0.0.0.0:7400", "tcp://*:7400", "tcp://192.0.2.1:7400", "tcp://[::]:7400", "inproc://case", "7400"])
  func `listens on this machine only, as long as links are in the clear`(endpoint: String) async throws {
    await #expect(throws: SettingsError.notLoopback(endpoint)) { try await settings("--listen", endpoint) }
  }

  @Test func `listens elsewhere once there are keys, and says how to make them where there are none`() async throws {
    #expect(try await settings().keys == nil)
    do {
      _ = try await settings("--listen", "tcp://192.0.2.1:7400")
      Issue.record("it would listen in the clear")
    } catch { #expect("\(error)".contains("yimen keys new")) }
    _ = try KeyDirectory(directory + "/keys").make(.suite, roles: [], at: 0)
    let program = try await settings("--listen", "tcp://192.0.2.1:7400, tcp://[2001:db8::1]:0")
    #expect(program.listen.count == 2)
    #expect(program.keys == KeyPlace(secretPath: directory + "/keys/suite.key", directory: KeyDirectory(directory + "/keys")))
    for endpoint in ["tcp://0.0.0.0:7400", "tcp://hall.example:7400"] {
      await #expect(throws: SettingsError.self) { try await settings("--listen", endpoint) }
    }
  }

  @Test func `takes its key by name or path, and the ring from a directory`() async throws {
    let other = TemporaryDirectory.make()
    #expect(try await settings("--key", "/etc/desk.key").keys == KeyPlace(secretPath: "/etc/desk.key", directory: nil))
    #expect(try await settings("--keys", other).keys == KeyPlace(secretPath: other + "/suite.key", directory: KeyDirectory(other)))
    let named = try await settings("--keys", other, "--key", "hall").keys
    #expect(named?.secretPath == other + "/hall.key")
    #expect(throws: KeyError.missing(path: other + "/hall.key")) { try named?.read() }
    await #expect(throws: SettingsError.notLoopback("tcp://192.0.2.1:1"), "a key alone lets nobody in") {
      try await settings("--key", "/etc/desk.key", "--listen", "tcp://192.0.2.1:1")
    }
  }

  @Test func `proves itself to the hub by its own key, and knows the hub by the one that it is named with`() async throws {
    let keys = KeyDirectory(directory + "/keys")
    let suite = try keys.make(.suite, roles: [], at: 0)[0].key
    let hub = "tcp://192.0.2.1:7400"
    let program = try await settings("--hub", "\(hub), \(hub)#\(String(repeating: "a#$%@", count: 8))")
    let read = try #require(try program.keys?.read())
    #expect(read.server == suite && read.security.keys.publicKey == suite && read.security.ring.entries.keys.contains(suite))
    let key = try #require(CurveKey(text: String(repeating: "a#$%@", count: 8)))
    #expect(
      try program.hubs.map { try $0.address(server: read.server) }
        == [.secured(endpoint: hub, key: suite), .secured(endpoint: hub, key: key)])
  }

  @Test(arguments: [
    "tcp://127.0.0.1:65536", "tcp://127.0.0.1:99999", "tcp://127.0.0.1:1x", "tcp://127.0.0.1:", "tcp://127.0.0.1", "tcp://127.0.0.256:1",
    "tcp://[::1]:-1", "ipc://",
  ])
  func `listens where it was told to or not at all`(endpoint: String) async throws {
    do {
      _ = try await settings("--listen", endpoint)
      Issue.record("\(endpoint) was taken")
    } catch let error as SettingsError {
      #expect("\(error)".contains(endpoint) && "\(error)".contains("listen"))
    }
  }

  @Test(arguments: ["tcp://localhost:7400", "127.0.0.1:7400", "tcp://127.0.0.1:0", "tcp://0.0.0.0:7400", "ipc://"])
  func `joins a hub by an address that leads there`(endpoint: String) async throws {
    await #expect { try await settings("--hub", endpoint) } throws: { "\($0)".contains(endpoint) && "\($0)".contains("hub") }
  }

  @Test func `is reached where it listens, unless another place is advertised`() async throws {
    for program in [try await settings(), try await settings("--advertise", "")] { #expect(program.advertise.isEmpty) }
    let places = ["tcp://192.0.2.1:7400", "tcp://[2001:db8::1]:7400", "ipc:///run/yimen/case.ipc"]
    let program = try await settings("--advertise", places.joined(separator: ", "))
    #expect(program.advertise == places)
    // A supervisor says so to each of its programs, lest all of them take what is set for the suite.
    let variables = ["YIMEN_ADVERTISE": places[0]]
    let reader = try await Settings.reader(arguments: ["--data", directory, "--advertise", ""], environment: variables)
    #expect(try ProgramSettings(reader, program: "case").advertise.isEmpty)
  }

  @Test(arguments: [
    "tcp://hall.example:7400", "tcp://cafe:1", "tcp://0.0.0.0:7400", "tcp://[::]:7400", "tcp://127.0.0.1:0", "tcp://127.0.0.1",
    "tcp://:7400", "ipc://", "7400",
  ])
  func `advertises no place that others cannot connect to`(endpoint: String) async throws {
    do {
      _ = try await settings("--advertise", endpoint)
      Issue.record("\(endpoint) was taken")
    } catch let error as SettingsError {
      #expect("\(error)".contains(endpoint) && "\(error)".contains("advertise"))
    }
  }

  @Test func `names the log levels where one is not known`() async throws {
    do {
      _ = try await settings("--log-level", "loud")
      Issue.record("a level that does not exist was taken")
    } catch let error as SettingsError {
      #expect("\(error)".contains("loud") && "\(error)".contains("trace") && "\(error)".contains("critical"))
    }
  }
}
