import Bus
import Foundation
import ServiceKit
import Store
import TestKit

/// The programs of a suite, each behind a proxy; what is killed is started again at once. They meet only through the proxies. On PostgreSQL
/// the services that write run in several instances too, and the server is one of the programs.
actor District {
  static let server = "postgres"

  /// Groups of programs: one of each may meet a fault at a time.
  static func groups(on store: ChaosSettings.Engine) -> [[String]] {
    switch store {
    case .sqlite: [["hub", "identity", "item", "echo"], ["case", "notify", "item-2", "echo-2"]]
    case .postgres:
      [
        ["hub", server, "identity", "item", "echo"],
        ["case", "notify", "item-2", "echo-2", "case-2", "identity-2", "notify-2", "case-3"],
      ]
    }
  }

  /// What the directory lists when all of them live.
  nonisolated let services: [Substring]
  /// Of the hub and of the services that write.
  nonisolated let directory: String
  /// Where clients join: the hub's proxy.
  nonisolated let hub: String
  /// Where the services that write keep their stores.
  nonisolated let store: StoreLocation
  /// The clients' key; nil where links are in the clear.
  private let secret: KeySecret?
  private let postgres: PostgresServer?
  private let members: [String: Member]
  private var programs: [String: Program] = [:]
  private(set) var counts = FaultCounts()

  /// - Parameters:
  ///   - isSecured: whether all links are encrypted, and every program and client has a key.
  ///   - programs: which programs there are; nil: those of the groups.
  ///   - keepsItems: whether the item service has a store as the others do; else each instance has the sample, which nobody changes.
  init(on engine: ChaosSettings.Engine, isSecured: Bool, programs: [String]? = nil, keepsItems: Bool = false) async throws {
    directory = TemporaryDirectory.make()
    secret = isSecured ? try await Self.makeKeys(in: directory) : nil
    let keys = isSecured ? "\(directory)/keys" : nil
    var postgres: PostgresServer?
    if engine == .postgres { postgres = try await .start(isDurable: true) }
    self.postgres = postgres
    store = postgres.map { .server($0.address) } ?? .directory(directory)
    let names = (programs ?? Array(Self.groups(on: engine).joined())).filter { $0 != Self.server }
    let writers = ["identity", "case", "notify"] + (keepsItems ? ["item"] : [])
    services = names.map { $0.prefix { $0 != "-" } }.sorted()
    let first = try Member("hub", directory: directory, hub: nil, keys: keys)
    hub = first.proxy.endpoint
    var members = ["hub": first]
    for name in names where name != "hub" {
      let writes = writers.contains { name.hasPrefix($0) }
      var settings = name.hasPrefix("item") && !keepsItems ? ["--catalogue-fixed", "sample"] : []
      if writes, let postgres { settings += ["--store", postgres.address] }
      members[name] = try Member(name, directory: writes ? directory : TemporaryDirectory.make(), hub: first.proxy, keys: keys, settings)
    }
    self.members = members
  }

  /// Keys for the programs, and one for the clients, which speak in every role but that of a program.
  private static func makeKeys(in directory: String) async throws -> KeySecret {
    let roles = "applicant,clerk,approver,auditor,operator"
    let command = try Program("keys", "new", "clients", "--roles", roles, "--data", directory)
    guard try await command.end() == 0 else { throw NotInTime(what: "keys; it said: \(command.errors)") }
    return try KeySecret(reading: "\(directory)/keys/clients.key")
  }

  /// How a client takes part.
  nonisolated func admit(_ configuration: inout NodeConfiguration) {
    configuration.security = secret.map { NodeSecurity(keys: $0.pair) }
    configuration.hubs = [secret.map { .secured(endpoint: hub, key: $0.server) } ?? .endpoint(hub)]
  }

  func start() throws {
    for name in members.keys { try launch(name) }
  }

  private func launch(_ name: String) throws {
    guard let member = members[name] else { return }
    programs[name] = try Program(member.executable, member.arguments, isSupervised: true)
  }

  /// Does one fault, and returns when its time is over.
  func inflict(_ planned: PlannedFault) async throws {
    if planned.member == Self.server { return try await killServer() }
    guard let program = programs[planned.member], let proxy = members[planned.member]?.proxy else { return }
    guard program.isRunning else { throw NotInTime(what: "\(planned.member) ended by itself; it said: \(program.errors)") }
    counts.count(planned)
    switch planned.fault {
    case .kill:
      program.signal(SIGKILL)
      _ = try await program.end()
      try launch(planned.member)
    case .pause(let time):
      program.signal(SIGSTOP)
      defer { program.signal(SIGCONT) }
      try await Task.sleep(for: time)
    case .close: proxy.cut()
    case .halfOpen(let direction, let time):
      proxy.halfOpen(direction)
      defer { proxy.heal() }
      try await Task.sleep(for: time)
    case .delay(let delay, let time):
      proxy.delay(by: delay)
      defer { proxy.delay(by: .zero) }
      try await Task.sleep(for: time)
    }
  }

  /// Whatever was planned for it.
  private func killServer() async throws {
    counts.count(PlannedFault(member: Self.server, fault: .kill))
    try await postgres?.kill()
    try await postgres?.restart()
  }

  /// Stops every program in order, the hub last.
  /// - Returns: those that did not end as they should, with what they said.
  func stop() async throws -> [String] {
    let names = programs.keys.filter { $0 != "hub" } + ["hub"]
    for name in names where name != "hub" { programs[name]?.signal(SIGTERM) }
    var faulty: [String] = []
    for name in names {
      guard let program = programs[name] else { continue }
      if name == "hub" { program.signal(SIGTERM) }
      if try await program.end() != 0 { faulty.append("\(name) ended with \(program.ending): \(program.errors)") }
    }
    return faulty
  }

  /// What each program that is not well said, and those that ended.
  var complaints: [String] {
    programs.map { name, program in "\(name) \(program.isRunning ? "runs" : "ended with \(program.ending)"): \(program.errors)" }.sorted()
  }

  /// For a test's own end, whatever it found.
  func abandon() async {
    for program in programs.values { program.abandon() }
    for member in members.values { member.proxy.close() }
    await postgres?.end()
  }
}
