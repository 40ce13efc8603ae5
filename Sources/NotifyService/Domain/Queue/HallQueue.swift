/// The queue of one hall's day (排队): tickets, windows, and the order in which the ones call the others.
///
/// Next is the lowest rank that a window's skills serve. A rank is a moment that is fixed when a ticket is drawn, never before its check-in;
/// so whoever checks in after a ticket's rank stands behind it, and nobody waits without bound. Each command is decided without a clock,
/// a store or chance: storage, tests and a simulation use the same.
public struct HallQueue: Equatable, Sendable {
  public let rules: QueueRules
  public private(set) var tickets: [Ticket.ID: Ticket] = [:]
  public private(set) var windows: [Int: QueueWindow] = [:]
  /// The numbers of each series that are used, drawn or handed out, from 1.
  public private(set) var used: [TicketSeries: Int] = [:]
  public private(set) var isEnded = false
  private var lines: [QueueSkills: TicketLine] = [:]
  private var directed: [Int: TicketLine] = [:]
  private var numbers: [TicketNumber: Ticket.ID] = [:]
  private var visits: [String: Ticket.ID] = [:]

  /// As it was kept. What a command is not about may be left out: of each line the head is enough for a call.
  /// - Parameter lines: What tickets of the day want, where not all of them are given.
  public init(
    rules: QueueRules = .typical, tickets: some Sequence<Ticket> = [], windows: some Sequence<QueueWindow> = [],
    used: [TicketSeries: Int] = [:], isEnded: Bool = false, lines: some Sequence<QueueSkills> = []
  ) {
    self.rules = rules
    self.used = used
    self.isEnded = isEnded
    for wanted in lines { self.lines[wanted] = TicketLine() }
    for ticket in tickets { put(ticket) }
    for window in windows { self.windows[window.id] = window }
  }

  /// What a command does; nothing is changed yet.
  public func decide(_ command: QueueCommand, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    switch command {
    case .checkIn(let checkIn): try draw(checkIn, occasion)
    case .callNext(let window): try callNext(window, occasion)
    case .callNumber(let ticket, let window): try callNumber(ticket, window, occasion)
    case .callAgain(let ticket): try callAgain(ticket, occasion)
    case .serve(let ticket): try serve(ticket, occasion)
    case .finish(let ticket): try finish(ticket, occasion)
    case .park(let ticket): try park(ticket, occasion)
    case .resume(let ticket, let window): try resume(ticket, window, occasion)
    case .forward(let ticket, let lane): try forward(ticket, to: lane, occasion)
    case .miss(let ticket): try miss(ticket, occasion)
    case .backInLine(let ticket): try backInLine(ticket, occasion)
    case .leave(let ticket): try leave(ticket, occasion)
    case .openWindow(let window, let skills): try openWindow(window, skills, occasion)
    case .closeWindow(let window): try closeWindow(window, occasion)
    case .handOut(let count): try handOut(count)
    case .endDay: try endDay(occasion)
    }
  }

  /// Decides a command and takes what it does.
  /// - Throws: Why nothing is done; the queue is as it was then.
  @discardableResult
  public mutating func perform(_ command: QueueCommand, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let events = try decide(command, occasion)
    for event in events { take(event) }
    return events
  }

  /// Takes what happened.
  public mutating func take(_ event: QueueEvent) {
    switch event {
    case .ticket(let act, let ticket):
      put(ticket)
      if act == .draw, ticket.number.series != .offline { used[ticket.number.series] = ticket.number.value }
    case .window(let window): windows[window.id] = window
    case .handedOut(let series, let range): used[series] = range.upperBound
    case .dayEnded: isEnded = true
    }
  }

  // MARK: - Looking

  public func ticket(numbered number: TicketNumber) -> Ticket? { numbers[number].flatMap { tickets[$0] } }

  public func ticket(ofVisit visit: String) -> Ticket? { visits[visit].flatMap { tickets[$0] } }

  /// Whom the window would call; nil: nobody in line.
  public func next(for window: QueueWindow) -> Ticket? {
    var best = directed[window.id]?.head
    for (wanted, line) in lines where window.skills.serves(wanted) {
      guard let head = line.head else { continue }
      if let known = best, known.order < head.order { continue }
      best = head
    }
    return best.flatMap { tickets[$0.ticket] }
  }

  /// How many in line go before a ticket, among those whom a window that may call it may call too; 0 for who is not in line.
  public func ahead(of ticket: Ticket) -> Int {
    guard ticket.state.isInLine else { return 0 }
    return lanes(beside: ticket.lane).reduce(0) { count, lane in
      switch lane {
      case .skills(let wanted): count + (lines[wanted]?.count(before: ticket.order) ?? 0)
      case .window(let window): count + (directed[window]?.count(before: ticket.order) ?? 0)
      }
    }
  }

  /// The lines from which an open window that may call from one line may call too; that line is among them.
  public func lanes(beside lane: QueueLane) -> Set<QueueLane> {
    var lanes: Set<QueueLane> = [lane]
    for window in windows.values where window.isOpen && window.serves(lane) { lanes.formUnion(self.lanes(of: window)) }
    return lanes
  }

  /// The lines from which a window may call.
  public func lanes(of window: QueueWindow) -> Set<QueueLane> {
    var lanes: Set<QueueLane> = [.window(window.id)]
    for wanted in lines.keys where window.skills.serves(wanted) { lanes.insert(.skills(wanted)) }
    return lanes
  }

  /// How many are in line.
  public var inLine: Int { lines.values.reduce(0) { $0 + $1.count } + directed.values.reduce(0) { $0 + $1.count } }

  /// What is wanted by somebody in line and served by no open window: they wait until one opens.
  public var unserved: [QueueSkills] { unservedLines.filter { lines[$0]?.isEmpty == false } }

  /// What was wanted today and is served by no open window, whether somebody waits for it or not.
  public var unservedLines: [QueueSkills] {
    lines.keys.filter { wanted in !windows.values.contains { $0.isOpen && $0.skills.serves(wanted) } }.sorted { $0.text < $1.text }
  }

  /// The lines by what is wanted; those of one window each are not among them.
  public var lanes: [QueueLane] { lines.keys.map(QueueLane.skills) }

  /// The tickets that wait for one window alone, in their order.
  func directed(to window: Int) -> [Ticket] { directed[window]?.all.compactMap { tickets[$0.ticket] } ?? [] }

  /// Whether a ticket that wants these skills makes one line more than there may be.
  func isOneLineTooMany(_ wanted: QueueSkills) -> Bool { lines[wanted] == nil && lines.count >= QueueLimits.lines }

  private mutating func put(_ ticket: Ticket) {
    if let old = tickets.updateValue(ticket, forKey: ticket.id) {
      if old.state.isInLine { removeFromLine(old) }
    } else {
      numbers[ticket.number] = ticket.id
      if let visit = ticket.visit { visits[visit] = ticket.id }
    }
    guard ticket.state.isInLine else { return }
    switch ticket.lane {
    case .skills(let wanted): lines[wanted, default: TicketLine()].insert(ticket.order, ticket.id)
    case .window(let window): directed[window, default: TicketLine()].insert(ticket.order, ticket.id)
    }
  }

  private mutating func removeFromLine(_ ticket: Ticket) {
    switch ticket.lane {
    case .skills(let wanted): lines[wanted]?.remove(ticket.order)
    case .window(let window): directed[window]?.remove(ticket.order)
    }
  }
}
