import Bus
import Contracts
import Logging
import NotifyDomain
import ServiceKit
import ServiceLifecycle
import Store

/// Sends what is due of one provider, from a queue of its own: a slow provider keeps its own notices waiting and nobody else's.
///
/// An attempt is on disk before anything is sent, and its outcome after: a program that dies in between finds a delivery whose outcome
/// nobody knows, and does not send it again. One instance sends for all by a provider; who takes over settles what the one before left.
struct NoticeSender: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often the clock is looked at for what has become due.
  static let interval = Duration.seconds(1)
  /// What a notice under way gets when the program is told to stop.
  static let grace = Duration.seconds(5)
  /// Due notices that are read at once, for each that may be under way.
  static let ahead = 4
  /// What is given to another provider in one write.
  static let handed = 256

  let environment: ServiceEnvironment
  let provider: any NoticeProvider
  /// Its place among the providers of its channel, from 0, and how many there are.
  let place: Int
  let providers: Int
  let board: ProviderBoard
  let plan: DeliveryPlan

  /// What logs of starting and stopping call it.
  var description: String { "\(provider.name) sender" }

  var now: Int64 { Int64(environment.clock.microseconds()) }

  func run() async throws {
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      do {
        try await settleInterrupted()
        try await work()
      } catch StoreError.cancelled {
        return
      } catch {
        environment.logger.error(
          "notices could not be sent; trying again", metadata: ["notice.provider": "\(provider.name)", "error": "\(error)"])
        await pause(after: environment.store.head)
      }
    }
  }

  /// Settles what was under way when the program, or another instance, last had the duty.
  func settleInterrupted() async throws {
    let (now, channel, place, providers) = (now, provider.channel, place, providers)
    try await environment.store.write { transaction in
      if place == 0 { try DeliveryTable.reclaim(channel, providers: providers, in: transaction) }
      try DeliveryTable.loseInterrupted(
        over: channel, by: place, orFrom: place == 0 ? providers : .max, now: now, in: transaction)
    }
  }

  /// What ended: an attempt at a notice, or the pause in which nothing was due.
  private enum Ended: Sendable {
    case attempt(NoticeID, isSettled: Bool)
    case pause
  }

  /// Keeps as many under way as the provider takes, until the program ends or the duty is lost.
  private func work() async throws {
    try await withThrowingTaskGroup(of: Ended.self) { group in
      // The longest due is last.
      var queue: [DueNotice] = []
      var underWay: Set<NoticeID> = []
      // What could not be written down is looked at again after the pause, and not at once.
      var (isPausing, isHeldUp) = (false, false)
      while !Task.isCancelled, !Task.isShuttingDownGracefully {
        let head = environment.store.head
        let room = isHeldUp ? 0 : board.room(place, width: provider.width, now: now) - underWay.count
        if queue.isEmpty, room > 0 {
          queue = try await due(beside: underWay.count).filter { !underWay.contains($0.delivery.notice) }.reversed()
        }
        for _ in 0..<max(0, room) {
          guard let next = queue.popLast() else { break }
          underWay.insert(next.delivery.notice)
          group.addTask { .attempt(next.delivery.notice, isSettled: await attempt(next)) }
        }
        if let other = board.substitute(for: place), !isHeldUp {
          queue = []
          try await handOver(to: other, except: underWay)
        }
        if !isPausing, isHeldUp || queue.isEmpty || underWay.isEmpty {
          isPausing = true
          group.addTask {
            await pause(after: head)
            return .pause
          }
        }
        switch try await group.next() {
        case .attempt(let notice, let isSettled):
          underWay.remove(notice)
          if !isSettled { (isHeldUp, queue) = (true, []) }
        case .pause: (isPausing, isHeldUp) = (false, false)
        case nil: break
        }
      }
    }
  }

  /// What is to be sent now, the longest due first.
  /// - Parameter taken: how many of it may be under way already.
  func due(beside taken: Int) async throws -> [DueNotice] {
    let (now, channel, place, limit) = (now, provider.channel, place, provider.width * Self.ahead + taken)
    return try await environment.store.read { try DeliveryTable.due(over: channel, by: place, now: now, limit: limit, in: $0) }
  }

  /// The provider is down: what it has due goes by another one, without an attempt at it.
  /// - Parameter asked: the notice by which it is asked whether it is back.
  func handOver(to other: Int, except asked: Set<NoticeID>) async throws {
    let (now, channel, place) = (now, provider.channel, place)
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await environment.store.read({ try DeliveryTable.isDue(over: channel, by: place, now: now, in: $0) }) else { return }
    let (providers, drawn) = (providers, environment.randomBytes(Self.handed + asked.count))
    _ = try await environment.store.write {
      try DeliveryTable.handOver(channel, from: place, to: other, of: providers, except: asked, now: now, drawn: drawn, in: $0)
    }
  }

  /// Until the next look. A booking is an event; other notices are found then.
  private func pause(after head: Int64) async {
    await cancelWhenGracefulShutdown { _ = await environment.store.waitForEvents(after: head, atMost: Self.interval) }
  }
}
