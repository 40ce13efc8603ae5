import NotifyDomain

/// A hall's day to play with; moments are in minutes of it.
struct QueueSample {
  static let every = QueueSkills(["any"])!
  static let person = QueueSkills(["natural_person"])!
  static let company = QueueSkills(["legal_person"])!
  static let plain = QueueRules(walkInMinutes: 10, missedMinutes: 5, returns: 2, forwards: 2, earlyMinutes: 60)

  var queue: HallQueue
  private(set) var drawn = 0

  init(rules: QueueRules = plain, windows: [Int: QueueSkills] = [1: every]) {
    queue = HallQueue(rules: rules)
    for (window, skills) in windows.sorted(by: { $0.key < $1.key }) { try! perform(.openWindow(window, skills), at: 0, by: "w\(window)") }
  }

  static func minutes(_ minutes: Int) -> Int { minutes * 60_000_000 }

  @discardableResult
  mutating func perform(_ command: QueueCommand, at minute: Int, by actor: String = "w1") throws(QueueRefusal) -> [QueueEvent] {
    try queue.perform(command, QueueOccasion(at: Self.minutes(minute), actor: actor))
  }

  /// Checks somebody in.
  @discardableResult
  mutating func arrive(
    at minute: Int, appointment: Int? = nil, wanting wanted: QueueSkills = person, visit: String? = nil
  ) throws(QueueRefusal) -> Ticket {
    let id = "t\(drawn)"
    let checkIn = CheckIn(
      ticket: id, visit: visit ?? appointment.map { _ in "v\(drawn)" }, appointment: appointment.map(Self.minutes), wanted: wanted,
      plannedMinutes: 8)
    try perform(.checkIn(checkIn), at: minute, by: "kiosk")
    drawn += 1
    return queue.tickets[id]!
  }

  /// Calls the next, serves and finishes them.
  /// - Returns: whom; nil where nobody is in line.
  mutating func serveNext(at minute: Int, window: Int = 1) throws(QueueRefusal) -> Ticket? {
    guard let next = queue.next(for: queue.windows[window]!) else { return nil }
    let clerk = "w\(window)"
    try perform(.callNext(window: window), at: minute, by: clerk)
    try perform(.serve(next.id), at: minute, by: clerk)
    try perform(.finish(next.id), at: minute, by: clerk)
    return next
  }

  func state(_ ticket: Ticket) -> TicketState? { queue.tickets[ticket.id]?.state }
}

/// The refusal of a command; nil where it is done.
func refusal(_ body: () throws(QueueRefusal) -> Void) -> QueueRefusal? {
  do throws(QueueRefusal) {
    try body()
    return nil
  } catch { return error }
}
