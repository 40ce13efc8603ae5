import Bus

/// What was seen of one instance at one time.
struct InstanceReading: Sendable {
  let instance: Instance
  /// Microseconds since 1970.
  let at: Int
  /// Nil where the instance did not answer.
  let statistics: InstanceStatistics?

  private static let patience = Duration.seconds(2)

  /// Reads every instance in the directory, all at once.
  static func all(_ node: Node, as principal: Principal, now: @Sendable () -> Int) async -> [InstanceReading] {
    let instances = node.instances
    let read = await withTaskGroup(of: (Int, InstanceStatistics?).self) { group in
      for (place, instance) in instances.enumerated() {
        group.addTask {
          let options = CallOptions(timeout: patience, principal: principal, service: instance.service, instance: InstanceID(instance.id))
          return (place, try? await node.call(ReadStatistics(), options))
        }
      }
      return await group.reduce(into: [InstanceStatistics?](repeating: nil, count: instances.count)) { $0[$1.0] = $1.1 }
    }
    let at = now()
    return zip(instances, read).map { InstanceReading(instance: $0, at: at, statistics: $1) }
  }
}
