import NotifyDomain
import Synchronization

/// How the providers of one channel do, as far as this instance has heard.
final class ProviderBoard: Sendable {
  private let standings: Mutex<[ProviderStanding]>

  init(providers: Int) { standings = Mutex(Array(repeating: ProviderStanding(), count: providers)) }

  /// - Parameter isProviders: whether the provider itself failed; else it answered.
  func note(_ place: Int, failed isProviders: Bool, now: Int64) {
    standings.withLock { standings in
      if isProviders { standings[place].failed(now: now) } else { standings[place].answered() }
    }
  }

  func room(_ place: Int, width: Int, now: Int64) -> Int {
    standings.withLock { $0[place].room(width, now: now) }
  }

  /// Another provider that is not down, for what a provider that is has due; nil where it is not down, or all are.
  func substitute(for place: Int) -> Int? {
    standings.withLock { standings in
      standings[place].isDown ? standings.indices.first { !standings[$0].isDown } : nil
    }
  }
}
