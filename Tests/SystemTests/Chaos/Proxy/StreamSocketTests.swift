import Foundation
import Synchronization
import Testing

@Suite("A socket that listens")
struct StreamSocketTests {
  /// How often the signal was handled; a handler can reach nothing else.
  private static let handled = Atomic<Int>(0)

  /// A thread that accepts for as long as it can, and then stays, so that it can be signalled at any time.
  private final class Acceptor: Sendable {
    let thread = Mutex<pthread_t?>(nil)
    let hasEnded = Atomic<Bool>(false)
    private let released = DispatchSemaphore(value: 0)

    func begin(on socket: StreamSocket) {
      Thread.detachNewThread { [self] in
        // The pool's threads let no signal in, and this one has its mask from one of them.
        var signals = sigset_t()
        unsafe sigaddset(&signals, SIGUSR2)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        thread.withLock { $0 = pthread_self() }
        while socket.accept() != nil {}
        hasEnded.store(true, ordering: .releasing)
        released.wait()
      }
    }

    func release() { released.signal() }
  }

  @Test func `goes on after a call that a signal has ended, until it is shut`() async throws {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in StreamSocketTests.handled.add(1, ordering: .relaxed) }
    #expect(unsafe sigaction(SIGUSR2, &action, nil) == 0)
    let socket = try StreamSocket.listening().socket
    let acceptor = Acceptor()
    acceptor.begin(on: socket)
    try await until("the thread has begun") { acceptor.thread.withLock { $0 != nil } }
    let thread = try #require(acceptor.thread.withLock { $0 })
    for number in 1...10 {
      pthread_kill(thread, SIGUSR2)
      try await until("the signal is handled") { Self.handled.load(ordering: .relaxed) >= number }
    }
    let hasEnded = acceptor.hasEnded.load(ordering: .acquiring)
    #expect(!hasEnded)
    socket.shut()
    try await until("the thread ends") { acceptor.hasEnded.load(ordering: .acquiring) }
    acceptor.release()
  }
}
