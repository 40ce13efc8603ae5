import Bus

/// What the instances that the hub knows say about services and their versions.
enum InstanceChecks {
  enum Health: Sendable, Hashable {
    case healthy
    case unhealthy(String)
    case silent
  }

  struct Member: Sendable {
    let service: String
    let version: String
    let health: Health
  }

  struct Facts: Sendable {
    /// The version of this command.
    var own: String
    /// The services that a suite has.
    var expected: [String]
    var instances: [Member]
    /// The versions of the protocol that the hubs speak.
    var protocols: Set<String> = []
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    let services = missing(facts) + facts.instances.compactMap(health(of:))
    let versions = versions(facts)
    return
      (services.isEmpty ? [.ok("services", zh: "各服务均在工作。", en: "all services do their work.")] : services)
      + (versions.isEmpty ? [.ok("version", zh: "版本一致：\(facts.own)。", en: "all are of version \(facts.own).")] : versions)
  }

  private static func missing(_ facts: Facts) -> [Diagnosis] {
    facts.expected.filter { name in !facts.instances.contains { $0.service == name } }.map { name in
      .fail(
        "services.missing", zh: "没有 \(name) 服务的实例。", en: "no instance of \(name) is registered.",
        remedyZh: "启动 \(name)-service；若在反复重启，其日志说明原因。", remedyEn: "Start \(name)-service; if it starts again and again, its log says why.")
    }
  }

  private static func health(of member: Member) -> Diagnosis? {
    switch member.health {
    case .healthy: nil
    case .unhealthy(let detail):
      .fail(
        "services.unhealthy", zh: "\(member.service) 无法工作：\(detail)。", en: "\(member.service) cannot do its work: \(detail).",
        remedyZh: "多为存储问题，见 stores 各项。", remedyEn: "Mostly it is the store: see what is said of stores.")
    case .silent:
      .fail(
        "services.silent", zh: "\(member.service) 的一个实例没有应答。", en: "an instance of \(member.service) does not answer.",
        remedyZh: "查看 yimen top 与其日志；停住的程序请重新启动。", remedyEn: "Look at yimen top and its log; start a program again that stands still.")
    }
  }

  private static func versions(_ facts: Facts) -> [Diagnosis] {
    let byService = Dictionary(grouping: facts.instances, by: \.service).mapValues { Set($0.map(\.version)).sorted(by: isOlder) }
    var findings = facts.protocols.filter { $0 != Node.protocolVersion }.sorted().map(protocolDiffers)
    for (service, versions) in byService.sorted(by: { $0.key < $1.key }) {
      if versions.count > 1 {
        let list = versions.joined(separator: ", ")
        findings.append(
          .warn(
            "version.mixed", zh: "\(service) 的实例版本不同：\(list)。", en: "instances of \(service) are of several versions: \(list).",
            remedyZh: "升级途中属正常；之后请停止旧实例。", remedyEn: "That is so during an upgrade; stop the older ones after it."))
      } else if let version = versions.first, isOlder(version, facts.own) {
        findings.append(
          .warn(
            "version.old", zh: "\(service) 为 \(version)，早于本命令的 \(facts.own)。",
            en: "\(service) is of version \(version), older than this command's \(facts.own).",
            remedyZh: "用新程序重新启动它。", remedyEn: "Start it again from the newer programs."))
      } else if let version = versions.first, isOlder(facts.own, version) {
        findings.append(
          .warn(
            "version.commandOld", zh: "本命令为 \(facts.own)，早于 \(service) 的 \(version)。",
            en: "this command is of version \(facts.own), older than \(service)'s \(version).",
            remedyZh: "使用与套件同版本的 yimen。", remedyEn: "Use the yimen of the suite's version."))
      }
    }
    return findings
  }

  private static func protocolDiffers(_ version: String) -> Diagnosis {
    .fail(
      "version.protocol", zh: "枢纽使用协议版本 \(version)，本命令使用 \(Node.protocolVersion)。",
      en: "a hub speaks version \(version) of the protocol, and this command \(Node.protocolVersion).",
      remedyZh: "两者使用同一版本的程序；较旧者请升级。", remedyEn: "Use programs of one version: renew the older.")
  }

  /// Whether a version comes before another: `0.9.1` before `0.10`. What is no number counts as 0.
  static func isOlder(_ one: String, _ other: String) -> Bool {
    func parts(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
    let (left, right) = (parts(one), parts(other))
    for place in 0..<max(left.count, right.count) {
      let (first, second) = (left.indices.contains(place) ? left[place] : 0, right.indices.contains(place) ? right[place] : 0)
      if first != second { return first < second }
    }
    return false
  }
}
