import Bus
import Contracts

/// What the instances of a service say of the keys that they seal with.
struct SealingKeysAnswer<Owner: SealingKeysOwner>: Sendable {
  private static var principal: Principal { Principal(id: "command-line", role: .operator, channel: "command-line") }
  private static var patience: Duration { .seconds(30) }

  /// One for each instance; nil from one that did not answer.
  let lists: [FieldKeyList?]

  /// Asks every instance at once.
  /// - Throws: `CommandFailure` where no suite runs.
  static func ask(_ suite: SuiteOptions) async throws -> Self {
    try await SuiteClient.run(suite) { node in
      Self(
        lists: await withTaskGroup(of: FieldKeyList?.self) { group in
          for instance in node.instances where instance.service == Owner.service {
            group.addTask {
              let options = CallOptions(timeout: Self.patience, principal: Self.principal, instance: InstanceID(instance.id))
              return try? await node.call(Owner.question, options)
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        })
    }
  }

  /// Fields that a key sealed. All instances look at one database; of several answers the highest counts.
  func sealed(by number: Int) -> Int { entries(of: number).map(\.sealed).max() ?? 0 }

  /// Whether an instance seals with a key.
  func isSealing(with number: Int) -> Bool { entries(of: number).contains(where: \.seals) }

  /// Why a key may not go; nil where nothing holds it.
  func objection(to number: Int) -> CommandFailure? {
    guard !lists.isEmpty, !lists.contains(nil) else {
      return CommandFailure(
        .unavailable, zh: "不是每个 \(Owner.service) 实例都应答，无法确认密钥 \(number) 已不再使用。",
        en:
          "not every instance of the \(Owner.service) service answered, so that nobody knows whether key \(number) still seals something.",
        remedyZh: "启动全部实例后再试。", remedyEn: "Start all of them, and try again.")
    }
    if isSealing(with: number) {
      return CommandFailure(
        .negative, zh: "有实例仍以密钥 \(number) 加密。", en: "an instance still seals with key \(number).",
        remedyZh: "先重新启动该实例，使其改用新密钥。", remedyEn: "Start it again, so that it takes the newer key.")
    }
    let fields = sealed(by: number)
    guard fields > 0 else { return nil }
    return CommandFailure(
      .negative, zh: "仍有 \(fields) 项以密钥 \(number) 加密。", en: "\(fields) fields are still sealed with key \(number).",
      remedyZh: "待服务以新密钥重新加密后再试：\(Owner.command) list。",
      remedyEn: "Wait until the service has sealed them anew: \(Owner.command) list.")
  }

  private func entries(of number: Int) -> [FieldKeyEntry] { lists.compactMap { $0 }.flatMap(\.keys).filter { $0.number == number } }

  /// The numbers that any instance tells of.
  var numbers: Set<Int> { Set(lists.compactMap { $0 }.flatMap(\.keys).map(\.number)) }
}
