import Bus
import ServiceKit

/// What a ring and the secret files beside it say about each other.
enum RingChecks {
  /// Microseconds before the end of a key at which it is told of.
  static let notice = 14 * 24 * 3_600_000_000

  struct Facts: Sendable {
    var ringPath: String
    var ring: Result<KeyRegister, KeyError>
    /// Whether a ring must be there, even without secret files.
    var isNamed = false
    var secrets: [(path: String, outcome: Result<HeldKey, KeyError>)] = []
    /// The key file that was named; nil without one.
    var named: (path: String, outcome: Result<HeldKey, KeyError>)?
    /// Microseconds since 1970.
    var now: Int
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    var register: KeyRegister?
    if case .success(let known) = facts.ring { register = known }
    var findings = ring(facts)
    for (path, outcome) in facts.secrets { findings += secret(outcome, at: path, register, facts.now, isForHub: false) }
    if let (path, outcome) = facts.named, !facts.secrets.contains(where: { $0.path == path }) {
      // The ring of another suite says nothing of it.
      let own = register.flatMap { register in
        (try? outcome.get()).flatMap { held in register.entries.contains { $0.key == held.key } ? register : nil }
      }
      findings += secret(outcome, at: path, own, facts.now, isForHub: true)
    }
    return findings
  }

  private static func ring(_ facts: Facts) -> [Diagnosis] {
    guard case .failure(let error) = facts.ring else { return [] }
    let path = facts.ringPath
    switch error {
    // Told by their permissions.
    case .exposed, .unreadable: return []
    case .noRing:
      guard facts.isNamed || !facts.secrets.isEmpty else { return [] }
      return [
        .fail(
          "keys.ringMissing", zh: "没有密钥环 \(path)。", en: "there is no key ring \(path).",
          remedyZh: "从副本取回；没有副本则移走旧密钥文件后新建：yimen keys new。",
          remedyEn: "Put it back from a copy; without one move old key files away, and make keys anew: yimen keys new.")
      ]
    case .newer: return [.fail("keys.ringNewer", describing: error)]
    default: return [.fail("keys.ringDamaged", describing: error)]
    }
  }

  private static func secret(
    _ outcome: Result<HeldKey, KeyError>, at path: String, _ register: KeyRegister?, _ now: Int, isForHub: Bool
  ) -> [Diagnosis] {
    switch outcome {
    case .failure(let error):
      switch error {
      // In the directory they are told by their permissions.
      case .exposed, .unreadable: return isForHub ? [.fail(error.code, describing: error)] : []
      default: return [.fail(error.code, describing: error)]
      }
    case .success(let held):
      guard let register else { return [] }
      return state(held, at: path, register, now) + server(held, at: path, register)
    }
  }

  private static func state(_ held: HeldKey, at path: String, _ register: KeyRegister, _ now: Int) -> [Diagnosis] {
    let name = held.name
    guard let entry = register.entries.first(where: { $0.key == held.key }) else {
      return [
        .fail(
          "keys.notInRing", zh: "\(path) 的密钥不在密钥环中。", en: "the key in \(path) is not in the ring.",
          remedyZh: "轮换以得新文件：yimen keys rotate \(name)；没有此名称则新建：yimen keys new \(name)。",
          remedyEn: "Get a new file: yimen keys rotate \(name), or where there is no such name: yimen keys new \(name).")
      ]
    }
    switch entry.state {
    case .revoked:
      return [
        .warn(
          "keys.revoked", zh: "\(path) 的密钥已吊销。", en: "the key in \(path) is revoked.",
          remedyZh: "删除该文件；仍需使用则新建：yimen keys new \(name)。",
          remedyEn: "Remove the file; if its holder is to be let in: yimen keys new \(name).")
      ]
    case .replaced(let until) where until > now:
      return [
        .warn(
          "keys.replaced", zh: "\(path) 的密钥已轮换，\(KeyText.time(until)) 前仍有效。",
          en: "the key in \(path) was replaced, and is let in until \(KeyText.time(until)).",
          remedyZh: "改用新文件；遗失则再轮换：yimen keys rotate \(name)。", remedyEn: "Use the new file; if it is lost: yimen keys rotate \(name).")
      ]
    case .replaced(let until):
      return [
        .fail(
          "keys.replaced", zh: "\(path) 的密钥已轮换，\(KeyText.time(until)) 起失效。",
          en: "the key in \(path) was replaced, and is shut out since \(KeyText.time(until)).",
          remedyZh: "改用新文件；遗失则再轮换：yimen keys rotate \(name)。", remedyEn: "Use the new file; if it is lost: yimen keys rotate \(name).")
      ]
    case .active: return expiry(entry, at: path, now)
    }
  }

  private static func expiry(_ entry: KeyEntry, at path: String, _ now: Int) -> [Diagnosis] {
    guard let end = entry.expiresAt, end - now <= notice else { return [] }
    let (time, name) = (KeyText.time(end), entry.name)
    let remedy = (
      zh: "吊销后以新期限新建，并分发：yimen keys revoke \(name)，yimen keys new \(name) --expires DAY。",
      en: "Revoke it, make it with a later day, and hand it out: yimen keys revoke \(name), yimen keys new \(name) --expires DAY."
    )
    if end <= now {
      return [
        .fail(
          "keys.expired", zh: "\(path) 的密钥已于 \(time) 过期。", en: "the key in \(path) has expired at \(time).", remedyZh: remedy.zh,
          remedyEn: remedy.en)
      ]
    }
    return [
      .warn(
        "keys.expiring", zh: "\(path) 的密钥将于 \(time) 过期。", en: "the key in \(path) expires at \(time).", remedyZh: remedy.zh,
        remedyEn: remedy.en)
    ]
  }

  private static func server(_ held: HeldKey, at path: String, _ register: KeyRegister) -> [Diagnosis] {
    guard let suite = register.active(.suite), suite.key != held.server else { return [] }
    return [
      .fail(
        "keys.serverOld", zh: "\(path) 所记的套件公钥已不是套件的。", en: "\(path) names a public key that is no longer the suite's.",
        remedyZh: "重新分发：yimen keys rotate \(held.name)，将新文件交给使用者。",
        remedyEn: "Hand it out anew: yimen keys rotate \(held.name), and give the new file to its user.")
    ]
  }
}
