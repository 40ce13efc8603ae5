import Bus
import ServiceKit

/// Looks for the hubs, and asks each that answers: in the clear, or with a key where it wants one.
struct HubInquiry {
  /// The data directory.
  var directory: String
  /// Those that were named; empty: the directory's.
  var named: [HubPlace]
  var keyFile: String?
  var keys: KeyDirectory

  /// - Throws: what making sockets throws.
  func run() async throws -> (hubs: HubChecks.Facts, answer: InstanceLook.Answer?) {
    var facts = HubLook.facts(in: directory, hubs: named.map(\.endpoint))
    let secret = secretPath.flatMap { path in (try? KeySecret(reading: path)).map { (path: path, secret: $0) } }
    facts.areKeysWanted = keyFile != nil || named.isEmpty && keys.holdsRing
    var answer: InstanceLook.Answer?
    let open = facts.contacts.filter { $0.contact == .greets }.compactMap { HubPlace($0.endpoint) }
    if !open.isEmpty {
      if case .answer(let heard) = try await InstanceLook.ask(open) { answer = heard }
      facts.answers = answer != nil
    }
    guard let secret else { return (facts, answer) }
    for (endpoint, contact) in facts.contacts {
      guard case .asksForKeys = contact, let place = named.first(where: { $0.endpoint == endpoint }) ?? HubPlace(endpoint) else { continue }
      switch try await InstanceLook.ask([place], with: secret.secret) {
      case .answer(let heard):
        facts.trials[endpoint] = .answered
        answer = answer ?? heard
        facts.answers = true
      case .keyRefused: facts.trials[endpoint] = .refused(path: secret.path)
      case .silent: facts.trials[endpoint] = .unproven(path: secret.path)
      }
    }
    return (facts, answer)
  }

  /// Another's hub is not asked with the suite's own key.
  private var secretPath: String? { keyFile ?? (named.isEmpty ? keys.secretPath(of: .suite) : nil) }
}
