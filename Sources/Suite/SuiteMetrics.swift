public import Bus

/// Where the programs of a suite tell their metrics.
public enum SuiteMetrics {
  /// Asks every instance; those that do not answer at once are left out.
  public static func addresses(over node: Node) async -> [String] {
    let found = await withTaskGroup(of: String?.self) { group in
      for instance in node.instances {
        group.addTask {
          let options = CallOptions(
            timeout: .seconds(2), principal: SuiteReadiness.operator, service: instance.service, instance: InstanceID(instance.id))
          return try? await node.call(ReadInfo(), options).metrics
        }
      }
      return await group.reduce(into: Set<String>()) { if let address = $1, !address.isEmpty { $0.insert(address) } }
    }
    return found.sorted()
  }
}
