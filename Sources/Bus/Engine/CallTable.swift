/// The calls that wait for an answer: slots that are used again, each under a request id that never is.
///
/// Deadlines lie on a hashed timing wheel (Varghese and Lauck, 1987, scheme 6): slots of the same bucket form a doubly
/// linked list, so that starting and ending a call cost the same however many wait.
struct CallTable<Waiter: Sendable> {
  struct Call {
    var requestID: UInt64
    var waiter: Waiter
    var deadline: Moment
    /// The link that carries it; nil while it waits for one.
    var link: LinkID?
  }

  private struct Slot {
    var call: Call?
    var previous: Int32 = -1
    var next: Int32 = -1
    var bucket: Int32 = -1
  }

  static var tick: Int64 { 4_000 }
  private static var buckets: Int { 1_024 }

  private var slots: [Slot] = []
  private var free: [Int32] = []
  private var heads = [Int32](repeating: -1, count: buckets)
  private var counter: UInt64 = 0
  private var swept: Int64 = 0
  private(set) var count = 0
  /// The requests that wait for a link; apart, so that the calls that do not are small.
  private var held: [UInt64: OutgoingRequest] = [:]

  var isFull: Bool { count >= BusLimits.pendingCalls }

  /// Starts a call; nil when the table is full.
  mutating func start(_ waiter: Waiter, deadline: Moment, now: Moment) -> UInt64? {
    guard !isFull else { return nil }
    if count == 0 { swept = now.microseconds / Self.tick }
    let index: Int32
    if let reused = free.popLast() {
      index = reused
    } else {
      index = Int32(slots.count)
      slots.append(Slot())
    }
    counter += 1
    let requestID = counter << 16 | UInt64(index)
    slots[Int(index)].call = Call(requestID: requestID, waiter: waiter, deadline: deadline)
    // A deadline that has passed already still lies ahead of the sweep, so it is found by the next one.
    insert(index, at: max(Self.dueTick(deadline), swept + 1))
    count += 1
    return requestID
  }

  subscript(requestID: UInt64) -> Call? {
    let index = Int(requestID & 0xFFFF)
    guard index < slots.count, let call = slots[index].call, call.requestID == requestID else { return nil }
    return call
  }

  /// Calls that wait for a link.
  var heldCount: Int { held.count }

  /// The request of a call that waits for a link.
  func heldRequest(of requestID: UInt64) -> OutgoingRequest? { held[requestID] }

  mutating func hold(_ request: OutgoingRequest, for requestID: UInt64) { held[requestID] = request }

  mutating func assign(_ requestID: UInt64, to link: LinkID) {
    let index = Int(requestID & 0xFFFF)
    guard index < slots.count, slots[index].call?.requestID == requestID else { return }
    slots[index].call?.link = link
    if !held.isEmpty { held[requestID] = nil }
  }

  /// Ends a call and returns it; nil when it has ended before.
  mutating func end(_ requestID: UInt64) -> Call? {
    let index = Int(requestID & 0xFFFF)
    guard index < slots.count, let call = slots[index].call, call.requestID == requestID else { return nil }
    remove(Int32(index))
    slots[index].call = nil
    if !held.isEmpty { held[requestID] = nil }
    free.append(Int32(index))
    count -= 1
    return call
  }

  /// Ends a call if `link` carries it.
  mutating func end(_ requestID: UInt64, on link: LinkID) -> Call? {
    let index = Int(requestID & 0xFFFF)
    guard index < slots.count, let call = slots[index].call, call.requestID == requestID, call.link == link else { return nil }
    return end(requestID)
  }

  /// Ends every call that `link` carries.
  mutating func endAll(on link: LinkID) -> [Call] {
    slots.compactMap { $0.call?.link == link ? $0.call?.requestID : nil }.compactMap { end($0) }
  }

  /// Ends every call.
  mutating func endAll() -> [Call] { slots.compactMap { $0.call?.requestID }.compactMap { end($0) } }

  /// Ends every call whose deadline has passed.
  /// - Parameter service: told of each call that waited for a link, before it ends: the service that it waited for.
  mutating func expire(_ now: Moment, awaiting service: (UInt64, String) -> Void = { _, _ in }) -> [Call] {
    let current = now.microseconds / Self.tick
    guard count > 0, current > swept else {
      swept = max(swept, current)
      return []
    }
    var expired: [Call] = []
    let first = max(swept + 1, current - Int64(Self.buckets) + 1)
    for tick in first...current {
      var index = heads[Int(tick) & (Self.buckets - 1)]
      while index >= 0 {
        let next = slots[Int(index)].next
        if let call = slots[Int(index)].call, Self.dueTick(call.deadline) <= current {
          if let request = heldRequest(of: call.requestID) { service(call.requestID, request.service) }
          if let ended = end(call.requestID) { expired.append(ended) }
        }
        index = next
      }
    }
    swept = current
    return expired
  }

  /// The requests whose waiter fits.
  func requests(where fits: (Waiter) -> Bool) -> [UInt64] {
    guard count > 0 else { return [] }
    return slots.compactMap { slot in slot.call.flatMap { fits($0.waiter) ? $0.requestID : nil } }
  }

  /// When `expire` should be asked next: the next bucket that holds a call, nil when there is none.
  var nextExpiry: Moment? {
    guard count > 0 else { return nil }
    for offset in 1...Int64(Self.buckets) where heads[Int(swept + offset) & (Self.buckets - 1)] >= 0 {
      return Moment(microseconds: (swept + offset) * Self.tick)
    }
    return nil
  }

  /// The first tick at which the deadline has passed.
  private static func dueTick(_ deadline: Moment) -> Int64 { (deadline.microseconds + tick - 1) / tick }

  private mutating func insert(_ index: Int32, at tick: Int64) {
    let bucket = Int32(Int(tick) & (Self.buckets - 1))
    let head = heads[Int(bucket)]
    slots[Int(index)].bucket = bucket
    slots[Int(index)].previous = -1
    slots[Int(index)].next = head
    if head >= 0 { slots[Int(head)].previous = index }
    heads[Int(bucket)] = index
  }

  private mutating func remove(_ index: Int32) {
    let slot = slots[Int(index)]
    if slot.previous >= 0 { slots[Int(slot.previous)].next = slot.next } else { heads[Int(slot.bucket)] = slot.next }
    if slot.next >= 0 { slots[Int(slot.next)].previous = slot.previous }
  }
}
