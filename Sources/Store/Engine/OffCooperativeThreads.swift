import Dispatch

/// Runs work that waits for the disk on a thread of its own, so that the few threads of Swift's tasks stay free.
func offCooperativeThreads<Value: Sendable, Failure: Error>(
  _ work: @escaping @Sendable () throws(Failure) -> Value
) async throws(Failure) -> Value {
  let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      continuation.resume(returning: Result(catching: work))
    }
  }
  return try result.get()
}
