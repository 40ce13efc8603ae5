/// A node's loop as a home for tasks: `Task(executorPreference: node.taskExecutor) { … }`.
///
/// What such a task calls and awaits stays on the loop's thread, so that a call over the bus costs no change of thread.
/// It must not block: while it runs, the node neither sends nor receives. Once the node has stopped, its tasks go on in
/// the global pool.
///
/// An actor with the loop as its serial executor would not stay: a continuation resumes in its task's executor, which
/// without a preference is the global pool, and only from there goes back to the actor.
public final class LoopTaskExecutor: TaskExecutor {
  private let loop: EventLoop

  init(_ loop: EventLoop) { self.loop = loop }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    guard unsafe !loop.enqueue(job, of: asUnownedTaskExecutor()) else { return }
    globalConcurrentExecutor.enqueue(ExecutorJob(job))
  }
}
