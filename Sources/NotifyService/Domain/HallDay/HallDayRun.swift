/// A hall's day in virtual time, called by the queue's own rules: each person is served as long as was drawn, and no clock is looked at.
///
/// Windows work in the hours, and after them for at most ``HallDayLimits/overrunMinutes`` while somebody has a ticket; who still waits when
/// the day ends has left unserved. Windows are those with the lowest numbers; one that is closed serves its person to the end.
public struct HallDayRun {
  /// A service that ends, in seconds of the day.
  private struct Ending: Comparable {
    let at: Int
    let window: Int

    static func < (left: Ending, right: Ending) -> Bool { (left.at, left.window) < (right.at, right.window) }
  }

  private static let actor = "simulation"

  private let hours: [Range<Int>]
  private let staffing: Staffing
  private let visitors: [HallVisitor]
  /// What each window serves, by its number less 1.
  private let skills: [QueueSkills]
  private var queue: HallQueue
  private var open = 0
  private var endings = MinimumHeap<Ending>([])
  /// Who is at a window, by its number less 1.
  private var served: [Int?]
  private var outcome: HallDayOutcome
  private let observer: (any HallDayObserver)?

  /// - Parameters:
  ///   - hall: What its windows serve.
  ///   - hours: of the day, in minutes, in order.
  ///   - visitors: at most ``HallDayLimits/visitors``.
  ///   - observer: sees the queue at each check-in.
  public init(
    hall: Hall, hours: [Range<Int>], staffing: Staffing, visitors: [HallVisitor], observer: (any HallDayObserver)? = nil
  ) {
    self.hours = hours
    self.staffing = staffing
    self.visitors = visitors
    self.observer = observer
    skills = (0..<staffing.most).map { place in
      QueueSkills((hall.windowSkills[place + 1] ?? hall.skills).map(\.rawValue)) ?? QueueSkills([QueueSkills.every])!
    }
    queue = HallQueue()
    served = [Int?](repeating: nil, count: staffing.most)
    outcome = HallDayOutcome(count: visitors.count)
  }

  /// Lets the day pass.
  public mutating func run() -> HallDayOutcome {
    let arrivals = visitors.indices.filter { visitors[$0].checkIn != nil }.sorted {
      (visitors[$0].checkIn!, $0) < (visitors[$1].checkIn!, $1)
    }
    let turns = turns()
    var (nextArrival, nextTurn, now) = (0, 0, 0)
    while true {
      let moments = [
        endings.least?.at, nextTurn < turns.count ? turns[nextTurn] : nil,
        nextArrival < arrivals.count ? visitors[arrivals[nextArrival]].checkIn : nil,
      ].compactMap { $0 }
      guard let moment = moments.min() else { break }
      account(from: now, to: moment)
      now = moment
      while let ending = endings.least, ending.at == now {
        _ = endings.removeLeast()
        finish(at: ending.window, now)
      }
      if nextTurn < turns.count, turns[nextTurn] == now {
        nextTurn += 1
        staff(now)
      }
      while nextArrival < arrivals.count, visitors[arrivals[nextArrival]].checkIn == now {
        checkIn(arrivals[nextArrival], now)
        nextArrival += 1
      }
      call(now)
    }
    perform(.endDay, now)
    outcome.end = now
    return outcome
  }

  /// When the number of windows may change, in seconds of the day, in order.
  private func turns() -> [Int] {
    let pieces = Staffing.pieces(in: hours).map { $0 * Staffing.pieceMinutes }
    let ends = hours.map(\.upperBound)
    let minutes = pieces + hours.map(\.lowerBound) + ends + ends.map { $0 + HallDayLimits.overrunMinutes }
    return Set(minutes).sorted().map { $0 * 60 }
  }

  /// The period in which, or after which, windows work at a moment.
  private func period(at second: Int) -> Range<Int>? {
    hours.last { $0.lowerBound * 60 <= second && second < ($0.upperBound + HallDayLimits.overrunMinutes) * 60 }
  }

  private mutating func staff(_ now: Int) {
    // After hours as many go on as were there last.
    open = period(at: now).map { staffing[min(now / 60, $0.upperBound - 1) / Staffing.pieceMinutes] } ?? 0
    for number in 1...max(1, staffing.most) where number <= staffing.most {
      let isOpen = queue.windows[number]?.isOpen ?? false
      if number <= open, !isOpen { perform(.openWindow(number, skills[number - 1]), now) }
      if number > open, isOpen, served[number - 1] == nil { perform(.closeWindow(number), now) }
    }
  }

  private mutating func checkIn(_ index: Int, _ now: Int) {
    let visitor = visitors[index]
    outcome.people[index].checkedIn = now
    let checkIn = CheckIn(
      ticket: String(index), visit: nil, appointment: visitor.appointment.map { $0 * 1_000_000 },
      wanted: QueueSkills([visitor.target.rawValue])!, plannedMinutes: visitor.plannedMinutes)
    perform(.checkIn(checkIn), now)
    observer?.checkedIn(index, queue, at: now * 1_000_000)
  }

  private mutating func call(_ now: Int) {
    guard queue.inLine > 0, open > 0 else { return }
    // Where one window finds nobody, none with the same skills does.
    var without: Set<QueueSkills> = []
    for number in 1...open where served[number - 1] == nil && !without.contains(skills[number - 1]) {
      guard let events = try? queue.perform(.callNext(window: number), QueueOccasion(at: now * 1_000_000, actor: Self.actor)),
        case .ticket(_, let ticket)? = events.first, let index = Int(ticket.id)
      else {
        without.insert(skills[number - 1])
        continue
      }
      perform(.serve(ticket.id), now)
      served[number - 1] = index
      outcome.people[index].called = now
      endings.insert(Ending(at: now + visitors[index].service, window: number))
      observer?.called(index, at: now * 1_000_000)
    }
  }

  private mutating func finish(at window: Int, _ now: Int) {
    guard let index = served[window - 1] else { return }
    perform(.finish(String(index)), now)
    served[window - 1] = nil
    outcome.people[index].ended = now
    observer?.ended(index, queue, at: now * 1_000_000)
    if window > open { perform(.closeWindow(window), now) }
  }

  /// Counts open windows that have nobody, in the hours alone: after them they are there for who is left.
  private mutating func account(from: Int, to: Int) {
    let inHours = hours.reduce(0) { $0 + ($1.lowerBound * 60..<$1.upperBound * 60).clamped(to: from..<to).count }
    guard inHours > 0 else { return }
    outcome.openSeconds += open * inHours
    outcome.idleSeconds += served.prefix(open).count { $0 == nil } * inHours
    outcome.hourSeconds += inHours
  }

  private mutating func perform(_ command: QueueCommand, _ now: Int) {
    do throws(QueueRefusal) {
      try queue.perform(command, QueueOccasion(at: now * 1_000_000, actor: Self.actor))
    } catch {
      preconditionFailure("a simulated day does only what the queue allows: \(error)")
    }
  }
}
