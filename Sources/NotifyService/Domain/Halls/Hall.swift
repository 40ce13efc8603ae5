public import Civics

/// A place with windows (大厅), and when and how people may book them.
public struct Hall: Identifiable, Equatable, Sendable {
  /// Letters, digits and hyphens, as `H1`.
  public let id: String
  /// The code of the administrative office that runs it; empty where none is published.
  public let code: String
  public let name: Bilingual
  /// How many windows there are, numbered from 1.
  public let windows: Int
  /// What its windows serve together.
  public let skills: Set<HallSkill>
  /// What a window serves, where that is not all of ``skills``; by its number.
  public let windowSkills: [Int: Set<HallSkill>]
  /// Opening periods in minutes of the day, in order; a kind of day that is not here is closed.
  public let hours: [DayKind: [Range<Int>]]
  public let slotMinutes: Int
  /// Seats in each slot, of each pool.
  public let onlineSeats: Int
  public let staffSeats: Int
  /// How many workdays after today can be booked.
  public let horizonWorkdays: Int
  /// Minutes of each day in which nobody is served though the hours say so, in order.
  public let breaks: [Range<Int>]
  public let closures: [HallClosure]
  /// How long an item takes at its windows, in minutes, by the item's code; others take what their reason takes.
  public let itemMinutes: [String: Int]
  /// Nil where nobody has said where it is.
  public let place: HallPlace?
  /// The last day on which it takes visits; nil where it is not to be given up.
  public let lastDay: Day?
  /// What ``periods(on:)`` and ``slots(on:)`` say of each kind of day: it follows from the record, and every booking asks for it.
  private let openPeriods: [DayKind: [Range<Int>]]
  private let openSlots: [DayKind: [Slot]]

  /// - Throws: ``HallFault``: the first rule of ``HallLimits`` or of the hours that is broken.
  public init(
    id: String, code: String, name: Bilingual, windows: Int, skills: Set<HallSkill>, hours: [DayKind: [Range<Int>]], slotMinutes: Int,
    onlineSeats: Int, staffSeats: Int, horizonWorkdays: Int, windowSkills: [Int: Set<HallSkill>] = [:], breaks: [Range<Int>] = [],
    closures: [HallClosure] = [], itemMinutes: [String: Int] = [:], place: HallPlace? = nil, lastDay: Day? = nil
  ) throws(HallFault) {
    guard HallLimits.idBytes.contains(id.utf8.count), id.utf8.allSatisfy(isIdentifierByte) else { throw .id }
    // A seat is served at the window of its number, so there cannot be more seats than windows.
    guard HallLimits.windows.contains(windows), 0...windows ~= onlineSeats, 0...windows - onlineSeats ~= staffSeats else { throw .seats }
    guard !skills.isEmpty else { throw .skills }
    guard hours.values.allSatisfy(Self.isOrderly) else { throw .hours }
    guard HallLimits.slotMinutes.contains(slotMinutes) else { throw .slot }
    guard HallLimits.horizonWorkdays.contains(horizonWorkdays) else { throw .horizon }
    let isSkilled = windowSkills.allSatisfy { 1...windows ~= $0.key && !$0.value.isEmpty && $0.value.isSubset(of: skills) }
    guard isSkilled else { throw .windowSkills }
    guard breaks.count <= HallLimits.breaks, Self.isOrderly(breaks) else { throw .breaks }
    guard closures.count <= HallLimits.closures, closures.allSatisfy(Self.isTold) else { throw .closures }
    guard itemMinutes.count <= HallLimits.items, itemMinutes.values.allSatisfy(HallLimits.itemMinutes.contains) else { throw .itemMinutes }
    self.id = id
    self.code = code
    self.name = name
    self.windows = windows
    self.skills = skills
    self.hours = hours
    self.slotMinutes = slotMinutes
    self.onlineSeats = onlineSeats
    self.staffSeats = staffSeats
    self.horizonWorkdays = horizonWorkdays
    self.windowSkills = windowSkills
    self.breaks = breaks
    self.closures = closures
    self.itemMinutes = itemMinutes
    self.place = place
    self.lastDay = lastDay
    openPeriods = hours.mapValues { Self.without(breaks, $0) }
    openSlots = openPeriods.mapValues { Self.slots(in: $0, of: slotMinutes) }
  }

  /// Whether it takes visits on a day at all, if it is open.
  public func isInUse(on day: Day) -> Bool { lastDay.map { day <= $0 } ?? true }

  public func serves(_ targets: some Sequence<ItemTarget>) -> Bool {
    targets.allSatisfy { target in skills.contains { $0.serves(target) } }
  }

  /// Whether one of its windows serves all of these.
  public func serves(_ targets: some Sequence<ItemTarget>, at window: Int) -> Bool {
    guard let own = windowSkills[window] else { return serves(targets) }
    return targets.allSatisfy { target in own.contains { $0.serves(target) } }
  }

  /// The slots of such a day in order, as if nothing were closed. What is left of a period after its last whole slot is not booked.
  public func slots(on kind: DayKind) -> [Slot] { openSlots[kind] ?? [] }

  /// When it is open on such days, in minutes of the day: its hours without the breaks.
  public func periods(on kind: DayKind) -> [Range<Int>] { openPeriods[kind] ?? [] }

  private static func slots(in periods: [Range<Int>], of minutes: Int) -> [Slot] {
    var slots: [Slot] = []
    for period in periods {
      for start in stride(from: period.lowerBound, through: period.upperBound - minutes, by: minutes) {
        slots.append(Slot(index: slots.count, start: start, length: minutes))
      }
    }
    return slots
  }

  /// The numbers of a pool's seats in every slot.
  public func seats(of pool: SeatPool) -> Range<Int> {
    switch pool {
    case .online: 0..<onlineSeats
    case .staff: onlineSeats..<onlineSeats + staffSeats
    }
  }

  /// The window that serves a seat: every seat has its own, so two people are never sent to one window at one time.
  public func window(ofSeat number: Int) -> Int { number + 1 }

  /// How long these reasons take here, together.
  public func minutes(for reasons: [VisitReason], usually minutes: VisitMinutes) -> Int {
    reasons.reduce(0) { $0 + (itemMinutes[$1.itemCode] ?? minutes[$1.kind]) }
  }

  /// A closure that people can be told of.
  private static func isTold(_ closure: HallClosure) -> Bool {
    !closure.reason.zh.isEmpty && !closure.reason.en.isEmpty && closure.days.count <= HallLimits.closureDays
      && closure.minutes.map { !$0.isEmpty && 0...24 * 60 ~= $0.lowerBound && $0.upperBound <= 24 * 60 } ?? true
  }

  private static func isOrderly(_ periods: [Range<Int>]) -> Bool {
    var end = 0
    for period in periods {
      guard !period.isEmpty, period.lowerBound >= end, period.upperBound <= 24 * 60 else { return false }
      end = period.upperBound
    }
    return true
  }
}
