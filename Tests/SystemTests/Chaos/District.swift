import Foundation
import TestKit

/// The programs of a suite, each behind a proxy; what is killed is started again at once. They meet only through the proxies.
actor District {
  /// Two groups of programs: one of each may meet a fault at a time.
  static let groups = [["hub", "identity", "item", "echo"], ["case", "notify", "item-2", "echo-2"]]

  /// What the directory lists when all of them live.
  static let services = groups.joined().map { $0.prefix { $0 != "-" } }.sorted()

  /// Of the hub and of the services that write.
  nonisolated let directory: String
  /// Where clients join: the hub's proxy.
  nonisolated let hub: String
  private let members: [String: Member]
  private var programs: [String: Program] = [:]
  private(set) var counts = FaultCounts()

  init() throws {
    directory = TemporaryDirectory.make()
    let first = try Member("hub", directory: directory, hub: nil)
    hub = first.proxy.endpoint
    var members = ["hub": first]
    for name in Self.groups.joined() where name != "hub" {
      let isAlone = ["identity", "case", "notify"].contains(name)
      members[name] = try Member(
        name, directory: isAlone ? directory : TemporaryDirectory.make(), hub: first.proxy,
        name.hasPrefix("item") ? ["--catalogue-fixed", "sample"] : [])
    }
    self.members = members
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
  func abandon() {
    for program in programs.values { program.abandon() }
    for member in members.values { member.proxy.close() }
  }
}
