import Dispatch
import ItemDomain
import Synchronization

/// Several at once, on as many processors as there are. Whoever asks waits until all are done.
struct OnAllProcessors: Mapping {
  /// Elements that one processor takes at a time: few, so that none is idle long at the end, and more work than to hand them out.
  private static let batch = 8

  func map<Element: Sendable, Output: Sendable, Failure: Error>(
    _ elements: [Element], _ transform: @Sendable (Element) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    let count = (elements.count + Self.batch - 1) / Self.batch
    let batches = Mutex([Result<[Output], Failure>](repeating: .success([]), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let start = number * Self.batch
      let batch = Self.outputs(of: elements[start..<min(elements.count, start + Self.batch)], transform)
      batches.withLock { $0[number] = batch }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(elements.count)
    for batch in batches.withLock({ $0 }) { outputs += try batch.get() }
    return outputs
  }

  private static func outputs<Element, Output, Failure>(
    of elements: ArraySlice<Element>, _ transform: (Element) throws(Failure) -> Output
  ) -> Result<[Output], Failure> {
    do throws(Failure) {
      return .success(try elements.map(transform))
    } catch {
      return .failure(error)
    }
  }
}
