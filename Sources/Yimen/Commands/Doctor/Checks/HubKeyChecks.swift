/// What a hub and a key say about each other.
enum HubKeyChecks {
  /// Of an endpoint that asks for keys.
  /// - Parameter trial: what came of asking with one; nil: there was none to ask with.
  static func findings(_ trial: HubChecks.Trial?, at endpoint: String, _ mechanism: String) -> [Diagnosis] {
    switch trial {
    case .answered: []
    case .refused(let path):
      [
        .fail(
          "hub.refusesKey", zh: "\(endpoint) 的枢纽不放行 \(path) 的密钥：未知、已吊销或已过期。",
          en: "the hub at \(endpoint) does not let the key in \(path) in: it is not known, was revoked, or has expired.",
          remedyZh: "向运维查询（yimen keys list），换用新文件：yimen keys rotate 或 yimen keys new。",
          remedyEn: "Ask the operators (yimen keys list) for a new file: yimen keys rotate, or yimen keys new.")
      ]
    case .unproven(let path):
      [
        .fail(
          "hub.otherKey", zh: "\(endpoint) 的枢纽不持有 \(path) 所记的套件密钥，或已停住。",
          en: "the hub at \(endpoint) does not hold the suite's key that \(path) names, or stands still.",
          remedyZh: "轮换 suite 后须重启套件，并重新分发密钥文件；否则核对地址。",
          remedyEn: "After suite was rotated restart the suite, and hand key files out anew; otherwise check the address.")
      ]
    case nil:
      [
        .warn(
          "hub.asksForKeys", zh: "\(endpoint) 的枢纽要求密钥（\(mechanism)），未作进一步询问。",
          en: "the hub at \(endpoint) asks for keys (\(mechanism)); it was asked nothing more.",
          remedyZh: "用 --key-file 给出该套件密钥环中的密钥：\(KeyChecks.place)。",
          remedyEn: "Name a key of the suite's ring with --key-file: \(KeyChecks.place).")
      ]
    }
  }

  /// Of an endpoint that speaks in the clear: local sockets always do.
  static func inTheClear(_ endpoint: String, _ facts: HubChecks.Facts) -> [Diagnosis] {
    guard facts.areKeysWanted, endpoint.hasPrefix("tcp://") else { return [] }
    return [
      .fail(
        "hub.speaksClear", zh: "\(endpoint) 的枢纽以明文通信，而此处有密钥。", en: "the hub at \(endpoint) speaks in the clear, and there are keys here.",
        remedyZh: "密钥在启动时生效：重新启动套件；本就不用密钥则去掉 --key-file。",
        remedyEn: "Keys are taken up at the start: start the suite again. If it is to have none, leave out --key-file.")
    ]
  }
}
