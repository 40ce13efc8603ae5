import CZMQ
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The thread that owns a node's sockets: a serial executor, so that the compiler keeps the rule that no other thread
/// touches them; and a task executor, so that a caller may choose to live on it.
///
/// The eventfd is written only while the thread sleeps. The order that closes the race: the sleeper says that it sleeps,
/// then looks for work once more; who brings work makes it visible first, then looks whether the loop sleeps.
public final class EventLoop: SerialExecutor, TaskExecutor {
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

  /// Runs what was enqueued; false when there was nothing.
  private func runJobs(_ batch: inout [UnownedJob]) -> Bool {
    batch.removeAll(keepingCapacity: true)
    jobs.withLock { swap(&$0, &batch) }
    for job in batch {
      unsafe job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
    }
    return !batch.isEmpty
  }

  /// Runs `body` on a thread of its own until `stop`.
  /// - Parameters:
  ///   - turn: one round of the loop's own work; returns whether there was any.
  ///   - hasWork: whether work came since the last turn; asked after the loop has said that it sleeps.
  ///   - sleep: waits for the descriptors, at most as long as the work allows.
  func run(turn: () -> Bool, hasWork: () -> Bool, sleep: () -> Void) {
    var batch: [UnownedJob] = []
    thread.store(UInt(pthread_self()), ordering: .releasing)
    while !isStopped.load(ordering: .acquiring) {
      let ranJobs = runJobs(&batch)
      let moved = turn()
      if ranJobs || moved { continue }
      isSleeping.store(true, ordering: .sequentiallyConsistent)
      if jobs.withLock({ $0.isEmpty }) && !hasWork() && !isStopped.load(ordering: .acquiring) { sleep() }
      isSleeping.store(false, ordering: .sequentiallyConsistent)
      var drained: eventfd_t = 0
      _ = unsafe eventfd_read(wakeDescriptor, &drained)
    }
    while runJobs(&batch) {}
  }

  func stop() {
    isStopped.store(true, ordering: .releasing)
    wake()
  }
}
