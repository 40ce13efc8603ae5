import Bus
import ServiceKit
import Suite

/// Asks the hub whom it knows, and each instance how it does.
enum InstanceLook {
  private static let patience = Duration.seconds(2)
  private static let principal = Principal(id: "command-line", role: .operator, channel: "command-line")

  struct Answer: Sendable {
    var members: [InstanceChecks.Member]
    /// By how many seconds the clocks of hub and instances differ, where they do.
    var clockDifferences: [Int]
    /// The versions of the protocol that the hubs speak.
    var protocols: Set<String>
  }

  enum Outcome: Sendable {
    case answer(Answer)
    case keyRefused
    case silent
  }

  /// - Parameter secret: the key that proves who asks; nil: in the clear.
  /// - Throws: what making sockets throws.
  static func ask(_ hubs: [HubPlace], with secret: KeySecret? = nil) async throws -> Outcome {
    let notices = NodeNotices()
    do {
      let (members, protocols) = try await SuiteClient.run(at: hubs, with: secret, logger: notices.logger) { node in
        (await all(on: node), node.hubVersions)
      }
      return .answer(Answer(members: members, clockDifferences: notices.seconds, protocols: protocols))
    } catch let failure as CommandFailure where failure.status == .unavailable {
      return notices.isKeyRefused ? .keyRefused : .silent
    }
  }

  static func facts(_ answer: Answer) -> InstanceChecks.Facts {
    InstanceChecks.Facts(
      own: SuiteSettings.version, expected: SuiteReadiness.services, instances: answer.members, protocols: answer.protocols)
  }

  private static func all(on node: Node) async -> [InstanceChecks.Member] {
    await withTaskGroup(of: InstanceChecks.Member.self) { group in
      for instance in node.instances where !instance.draining {
        group.addTask {
          InstanceChecks.Member(service: instance.service, version: instance.version, health: await health(of: instance, on: node))
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.service < $1.service }
    }
  }

  private static func health(of instance: Instance, on node: Node) async -> InstanceChecks.Health {
    let options = CallOptions(timeout: patience, principal: principal, service: instance.service, instance: InstanceID(instance.id))
    guard let health = try? await node.call(ReadHealth(), options) else { return .silent }
    return health.isHealthy ? .healthy : .unhealthy(health.detail)
  }
}
