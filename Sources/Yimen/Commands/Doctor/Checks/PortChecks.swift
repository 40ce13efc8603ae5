/// Whether the suite could listen where it is told to.
enum PortChecks {
  enum Outcome: Sendable, Hashable {
    case free
    case taken
    /// The suite that runs here listens there itself.
    case own
    case refused(String)
    /// It is no address of this machine's loopback, or none at all.
    case notAllowed
  }

  struct Facts: Sendable {
    var endpoints: [(endpoint: String, outcome: Outcome)]
  }

  static func findings(_ facts: Facts) -> [Diagnosis] { facts.endpoints.map { finding($0.endpoint, $0.outcome) } }

  private static func finding(_ endpoint: String, _ outcome: Outcome) -> Diagnosis {
    switch outcome {
    case .free: .ok("port", zh: "\(endpoint) 空闲。", en: "\(endpoint) is free.")
    case .own: .ok("port", zh: "\(endpoint) 由本套件监听。", en: "the suite itself listens at \(endpoint).")
    case .taken:
      .fail(
        "port.taken", zh: "\(endpoint) 已被其他程序占用。", en: "\(endpoint) is in use by another program.",
        remedyZh: "另选端口，或停止占用者：ss -ltnp。", remedyEn: "Choose another port, 0 for any, or stop who has it: ss -ltnp tells.")
    case .refused(let reason):
      .fail(
        "port.refused", zh: "无法监听 \(endpoint)（\(reason)）。", en: "cannot listen at \(endpoint) (\(reason)).",
        remedyZh: "选 1024 以上的端口，或本用户可写的目录。", remedyEn: "Choose a port from 1024 up, or a directory that this user may write.")
    case .notAllowed:
      .fail(
        "port.notAllowed", zh: "\(endpoint) 不可用于监听。", en: "\(endpoint) is no place to listen.",
        remedyZh: "写 tcp://127.0.0.1:端口、tcp://[::1]:端口 或 ipc://路径。",
        remedyEn: "Write tcp://127.0.0.1:PORT, tcp://[::1]:PORT or ipc://PATH.")
    }
  }
}
