import Bus
import Contracts
import Testing

/// Every method of every service, asked in every role. The methods are those of the registry and of what runs: one that is added is asked too.
@Suite("Roles")
struct RoleTests {
  /// The methods that a service answers: its own, and what every instance does.
  static func methods(of service: String) -> [any Call.Type] {
    ContractRegistry.all.filter { $0.method.service == service || $0.method.service.isEmpty }
  }

  @Test(arguments: ContractRegistry.services)
  func `a service answers what its contracts name, and nothing that is not asked here`(service: String) async throws {
    try await RunningSuite.run { suite in
      let options = CallOptions(principal: RunningSuite.operator, service: service)
      let answered = Set(try await suite.client.call(ReadInfo(), options).methods)
      let own = Set(Self.methods(of: service).map { $0.method.name }.filter { $0.hasPrefix(service + ".") })
      #expect(!own.isEmpty)
      #expect(answered.filter { !$0.hasPrefix("bus.") } == own)
    }
  }

  @Test(arguments: ContractRegistry.services)
  func `a method is refused to exactly those roles that its contract does not name`(service: String) async throws {
    try await RunningSuite.run { suite in
      for method in Self.methods(of: service) {
        for role in Role.allCases {
          let refusal = await suite.probe(method, of: service, as: Principal(id: "someone", role: role, channel: "test"))
          let isNamed = method.method.roles.isEmpty || method.method.roles.contains(role)
          let outcome = refusal?.name ?? "answered"
          #expect((refusal?.code == BusRefusals.roleMissing.code) == !isNamed, "\(method.method.name) as \(role): \(outcome)")
          // Whoever is not known to be allowed has changed nothing.
          if !isNamed { #expect(refusal?.notExecuted == true, "\(method.method.name) as \(role): \(outcome)") }
        }
      }
    }
  }

  /// About tickets, which are drawn while a hall is open, as it need not be now: CheckInTests and ReadWaitingTimeTests ask for them in each role.
  static let ofTickets = [ReadTicket.method.name, ReadWaitingTime.method.name]

  @Test(arguments: ContractRegistry.services)
  func `a method that is open to every role refuses whom the person's data does not concern, and nobody where it names no person`(
    service: String
  ) async throws {
    try await RunningSuite.run { suite in
      let person = try await KnownPerson.make(in: suite)
      for method in Self.methods(of: service) where method.method.roles.isEmpty && !Self.ofTickets.contains(method.method.name) {
        let reads = try await PersonReads.of(method, of: service, about: person, in: suite)
        for fault in reads.faults { Issue.record("\(method.method.name): \(fault)") }
      }
    }
  }
}
