import Suite

/// What the state of a suite's file, process and sockets says about its hub.
enum HubChecks {
  /// What the data directory tells of a suite.
  enum Standing: Sendable {
    /// Its file was not looked for: hubs were named.
    case named
    case noFile
    case faultyFile(SuiteFileError)
    /// After a crash, or a restart of the machine.
    case dead(pid: Int32)
    case alive(pid: Int32)
  }

  /// What came of connecting to an endpoint.
  enum Contact: Sendable, Hashable {
    /// There is no socket of that name.
    case noSocket
    /// Nobody listens there.
    case refused
    case unreachable(String)
    /// Somebody listens, and says nothing that this protocol begins with.
    case foreign
    /// Who listens wants a key first.
    case asksForKeys(mechanism: String)
    case greets
  }

  /// What came of asking with a key.
  enum Trial: Sendable, Hashable {
    case answered
    /// The handshake was refused.
    case refused(path: String)
    /// No handshake came about: whoever listens does not have the key that the file names.
    case unproven(path: String)
  }

  struct Facts: Sendable {
    var directory: String
    var standing: Standing
    var contacts: [(endpoint: String, contact: Contact)] = []
    /// What came of asking with a key at the endpoints that ask for one.
    var trials: [String: Trial] = [:]
    /// Whether keys are there to be used: links in the clear over tcp are not what is wanted.
    var areKeysWanted = false
    /// Whether a hub told its table; nil where none was asked.
    var answers: Bool?

    var asksForKeys: Bool {
      contacts.contains { if case .asksForKeys = $0.contact { true } else { false } }
    }
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    standing(facts) + facts.contacts.flatMap { contact($0.contact, at: $0.endpoint, facts) } + answer(facts)
  }

  private static func standing(_ facts: Facts) -> [Diagnosis] {
    switch facts.standing {
    case .named, .alive: []
    case .noFile:
      [
        .warn(
          "hub.notStarted", zh: "\(facts.directory) 没有运行中的套件。", en: "no suite runs in \(facts.directory).",
          remedyZh: "启动：yimen up --data '\(facts.directory)'，或用 --hub 指明枢纽。",
          remedyEn: "Start it: yimen up --data '\(facts.directory)', or name a hub with --hub.")
      ]
    case .faultyFile(let error): [.fail("hub.suiteFile", describing: error)]
    case .dead(let pid):
      [
        .fail(
          "hub.deadProcess", zh: "run/suite.json 所记的进程 \(pid) 已不存在：套件未正常停止。",
          en: "process \(pid) of run/suite.json is gone: the suite ended without stopping.",
          remedyZh: "查看其日志末尾，再启动：yimen up；残留文件随启动清除。",
          remedyEn: "Read the end of its log, then start it: yimen up, which clears what is left.")
      ]
    }
  }

  private static func contact(_ contact: Contact, at endpoint: String, _ facts: Facts) -> [Diagnosis] {
    let restart = (zh: "重新启动套件：yimen up。", en: "Start the suite again: yimen up.")
    switch contact {
    case .greets: return HubKeyChecks.inTheClear(endpoint, facts)
    case .noSocket:
      // Who stopped without order took its sockets along, or never made them.
      if case .dead = facts.standing { return [] }
      return [
        .fail(
          "hub.noSocket", zh: "\(endpoint) 的套接字不存在。", en: "the socket of \(endpoint) is not there.", remedyZh: restart.zh,
          remedyEn: restart.en)
      ]
    case .refused where endpoint.hasPrefix("ipc://"):
      return [
        .fail(
          "hub.socketLeft", zh: "\(endpoint) 的套接字文件仍在，但没有程序监听。", en: "the socket file of \(endpoint) is there, and nobody listens on it.",
          remedyZh: "启动时会接管它：yimen up。", remedyEn: "The next start takes it over: yimen up.")
      ]
    case .refused:
      return [
        .fail(
          "hub.noListener", zh: "\(endpoint) 没有程序监听。", en: "nobody listens at \(endpoint).", remedyZh: "核对地址与端口；\(restart.zh)",
          remedyEn: "Check address and port. \(restart.en)")
      ]
    case .unreachable(let reason):
      return [
        .fail(
          "hub.unreachable", zh: "无法连接 \(endpoint)（\(reason)）。", en: "\(endpoint) cannot be reached (\(reason)).",
          remedyZh: "以启动套件的用户运行；远端则检查网络。", remedyEn: "Run this as the user whose suite it is; of another machine check the network.")
      ]
    case .foreign:
      return [
        .fail(
          "hub.foreign", zh: "\(endpoint) 的监听者不使用本协议。", en: "who listens at \(endpoint) does not speak the bus's protocol.",
          remedyZh: "该端口属于其他程序：换端口（yimen up --listen），或更正 --hub。",
          remedyEn: "The port is another program's: choose one with yimen up --listen, or correct --hub.")
      ]
    case .asksForKeys(let mechanism):
      return HubKeyChecks.findings(facts.trials[endpoint], at: endpoint, mechanism)
    }
  }

  private static func answer(_ facts: Facts) -> [Diagnosis] {
    let endpoints = facts.contacts.filter { $0.contact == .greets || facts.trials[$0.endpoint] == .answered }.map(\.endpoint).joined(
      separator: ", ")
    switch facts.answers {
    case nil: return []
    case true?: return [.ok("hub", zh: "枢纽在 \(endpoints) 应答。", en: "the hub answers at \(endpoints).")]
    case false?:
      return [
        .fail(
          "hub.silent", zh: "\(endpoints) 已连接，但枢纽不应答。", en: "\(endpoints) can be connected to, and no hub answers.",
          remedyZh: "进程可能停住：查看其日志，然后重新启动。", remedyEn: "It may stand still, or be no hub: read its log, then start it again.")
      ]
    }
  }
}
