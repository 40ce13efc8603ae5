import CZMQ
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The thread that owns a node's sockets: a serial executor, so that the compiler keeps the rule that no other thread
/// touches them. Tasks may live on it through a `LoopTaskExecutor`.
///
/// The eventfd is written only while the thread sleeps. The order that closes the race: the sleeper says that it sleeps,
/// then looks for work once more; who brings work makes it visible first, then looks whether the loop sleeps.
public final class EventLoop: SerialExecutor {
  /// How much is worked on between two flushes: enough to share a frame, little enough that the other end works at the same time.
  /// - Parameter inFlight: how much is under way: a fourth of it leaves three for the ways and the other end.
  static func batch(of inFlight: Int) -> Int { min(max(inFlight / 4, smallestBatch), largestBatch) }
  static let smallestBatch = 16
  static let largestBatch = 256

  /// A job, and the task executor that it came through; none for the jobs of actors.
  @safe
  private struct Work {
    let job: UnownedJob
    let executor: UnownedTaskExecutor?
  }

  private struct Queue {
    var work: [Work] = []
    /// The thread runs nothing any more.
    var isClosed = false
  }

  private let queue = Mutex<Queue>(Queue())
  private let isSleeping = Atomic<Bool>(false)
  private let isStopped = Atomic<Bool>(false)
  private let thread = Atomic<UInt>(0)
  let wakeDescriptor: Int32

  public init() { wakeDescriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC)) }

  deinit { close(wakeDescriptor) }

  public func enqueue(_ job: consuming ExecutorJob) {
    let work = unsafe Work(job: UnownedJob(job), executor: nil)
    queue.withLock { $0.work.append(work) }
    wake()
  }

  /// Takes on a task's job; false once the thread has ended.
  func enqueue(_ job: UnownedJob, of executor: UnownedTaskExecutor) -> Bool {
    let isTaken = queue.withLock { queue in
      if !queue.isClosed { unsafe queue.work.append(Work(job: job, executor: executor)) }
      return !queue.isClosed
    }
    if isTaken { wake() }
    return isTaken
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
  private func runJobs(_ taken: inout [Work], inFlight: () -> Int, flush: () -> Void) {
    taken.removeAll(keepingCapacity: true)
    queue.withLock { swap(&$0.work, &taken) }
    let batch = taken.isEmpty ? 1 : Self.batch(of: inFlight())
    for (index, work) in taken.enumerated() {
      if let executor = unsafe work.executor {
        unsafe work.job.runSynchronously(on: executor)
      } else {
        unsafe work.job.runSynchronously(on: asUnownedSerialExecutor())
      }
      if index % batch == batch - 1 { flush() }
    }
  }

  private var hasJobs: Bool { queue.withLock { !$0.work.isEmpty } }

  /// Runs on the calling thread until `stop`.
  /// - Parameters:
  ///   - turn: one round of the loop's own work.
  ///   - inFlight: how many calls are under way.
  ///   - flush: sends what waits to be sent.
  ///   - hasWork: whether work came since the last turn; asked after the loop has said that it sleeps.
  ///   - poll: looks at the descriptors; waits for them if told so, as long as the work allows.
  func run(turn: () -> Void, inFlight: () -> Int, flush: () -> Void, hasWork: () -> Bool, poll: (_ waiting: Bool) -> Void) {
    var taken: [Work] = []
    thread.store(UInt(pthread_self()), ordering: .releasing)
    while !isStopped.load(ordering: .acquiring) {
      runJobs(&taken, inFlight: inFlight, flush: flush)
      turn()
      isSleeping.store(true, ordering: .sequentiallyConsistent)
      let mayWait = !hasJobs && !hasWork() && !isStopped.load(ordering: .acquiring)
      if !mayWait { isSleeping.store(false, ordering: .sequentiallyConsistent) }
      poll(mayWait)
      if mayWait { isSleeping.store(false, ordering: .sequentiallyConsistent) }
    }
    while !queue.withLock({ queue in
      queue.isClosed = queue.work.isEmpty
      return queue.isClosed
    }) { runJobs(&taken, inFlight: inFlight, flush: flush) }
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
