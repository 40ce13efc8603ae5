import CZMQ
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The thread that owns a node's sockets: a serial executor, so that the compiler keeps the rule that no other thread
/// touches them; a caller may live on it as an actor with this executor.
///
/// It is no task executor besides: a job that runs as both is taken for another's at every `await`, and queued again.
///
/// The eventfd is written only while the thread sleeps. The order that closes the race: the sleeper says that it sleeps,
/// then looks for work once more; who brings work makes it visible first, then looks whether the loop sleeps.
public final class EventLoop: SerialExecutor {
  /// Jobs or requests that are worked on between two flushes: enough to share a frame, few enough that the other end
  /// need not wait for all of them.
  static let batch = 64

  private let jobs = Mutex<[UnownedJob]>([])
  private let isSleeping = Atomic<Bool>(false)
  private let isStopped = Atomic<Bool>(false)
  private let thread = Atomic<UInt>(0)
  let wakeDescriptor: Int32

  public init() { wakeDescriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC)) }

  deinit { close(wakeDescriptor) }

  public func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    jobs.withLock { $0.append(unowned) }
    wake()
  }

  /// Whether the caller runs on this loop's thread.
  public var isCurrent: Bool { thread.load(ordering: .acquiring) == UInt(pthread_self()) }

  public func checkIsolated() { precondition(isCurrent, "not on the loop's thread") }

  /// Ends the loop's sleep, if it sleeps.
  func wake() {
    guard isSleeping.load(ordering: .sequentiallyConsistent), isSleeping.exchange(false, ordering: .sequentiallyConsistent) else { return }
    _ = eventfd_write(wakeDescriptor, 1)
  }

  /// Runs what was enqueued; `flush` sends what came of it, after each batch.
  private func runJobs(_ queue: inout [UnownedJob], flush: () -> Void) {
    queue.removeAll(keepingCapacity: true)
    jobs.withLock { swap(&$0, &queue) }
    for (index, job) in queue.enumerated() {
      unsafe job.runSynchronously(on: asUnownedSerialExecutor())
      if index % Self.batch == Self.batch - 1 { flush() }
    }
  }

  /// Runs on the calling thread until `stop`.
  /// - Parameters:
  ///   - turn: one round of the loop's own work.
  ///   - flush: sends what waits to be sent.
  ///   - hasWork: whether work came since the last turn; asked after the loop has said that it sleeps.
  ///   - poll: looks at the descriptors; waits for them if told so, as long as the work allows.
  func run(turn: () -> Void, flush: () -> Void, hasWork: () -> Bool, poll: (_ waiting: Bool) -> Void) {
    var queue: [UnownedJob] = []
    thread.store(UInt(pthread_self()), ordering: .releasing)
    while !isStopped.load(ordering: .acquiring) {
      runJobs(&queue, flush: flush)
      turn()
      isSleeping.store(true, ordering: .sequentiallyConsistent)
      let mayWait = jobs.withLock { $0.isEmpty } && !hasWork() && !isStopped.load(ordering: .acquiring)
      if !mayWait { isSleeping.store(false, ordering: .sequentiallyConsistent) }
      poll(mayWait)
      if mayWait { isSleeping.store(false, ordering: .sequentiallyConsistent) }
    }
    while !jobs.withLock({ $0.isEmpty }) { runJobs(&queue, flush: flush) }
  }

  /// The eventfd was seen: it counts from zero again.
  func acknowledgeWake() {
    var count: eventfd_t = 0
    _ = unsafe eventfd_read(wakeDescriptor, &count)
  }

  func stop() {
    isStopped.store(true, ordering: .releasing)
    wake()
  }
}
