import Store

/// What must be true of the tables after every commit, said without the service's rules.
extension HallWorld {
  func checkTables() throws {
    try checkSeats()
    try checkQueue()
    try checkDeliveries()
  }

  func visits() throws -> [KeptVisit] {
    let holds = try database.rows("SELECT visit, \(KeptVisit.columns) FROM visit_hold")
    var held: [String: KeptVisit.Place] = [:]
    for row in holds { held[try row.text(0)] = try KeptVisit.Place(row, from: 1) }
    return try database.rows("SELECT id, status, revision, pool, \(KeptVisit.columns) FROM visit ORDER BY id").map { row in
      var visit = try KeptVisit(row)
      if let other = held[visit.id] { visit.places.append(other) }
      return visit
    }
  }

  /// Every seat is one visit's, no visit has two places but the one that is kept for it, no window has two people at once, and the loads are sums.
  private func checkSeats() throws {
    var owners: [String: String] = [:]
    var loads: [String: Int64] = [:]
    var taken: [(place: KeptVisit.Place, visit: String)] = []
    for visit in try visits() where visit.hasSeat {
      for seat in Set(visit.places.flatMap(\.seats)) {
        if let other = owners[seat] { throw HallViolation("seat \(seat) is of \(other) and of \(visit.id)") }
        owners[seat] = visit.id
        let words = seat.split(separator: " ")
        loads["\(words[0]) \(words[1]) \(visit.pool)", default: 0] += 1
      }
      for place in visit.places {
        let other = taken.first {
          $0.visit != visit.id && ($0.place.hall, $0.place.day, $0.place.seat) == (place.hall, place.day, place.seat)
            && $0.place.minutes.overlaps(place.minutes)
        }
        if let other { throw HallViolation("\(other.visit) and \(visit.id) are at one window at one time: \(place)") }
        taken.append((place, visit.id))
      }
    }
    var kept: [String: String] = [:]
    for row in try database.rows("SELECT hall, day, slot, number, visit FROM seat") {
      kept["\(try row.text(0)) \(try row.integer(1)) \(try row.integer(2)) \(try row.integer(3))"] = try row.text(4)
    }
    guard kept == owners else {
      let differing = Set(kept.keys).union(owners.keys).filter { kept[$0] != owners[$0] }.sorted()
      throw HallViolation("seats that are not as the visits have them: \(differing.map { "\($0) of \(kept[$0] ?? "nobody")" })")
    }
    var sums: [String: Int64] = [:]
    for row in try database.rows("SELECT hall, day, pool, taken FROM seat_load WHERE taken <> 0") {
      sums["\(try row.text(0)) \(try row.integer(1)) \(try row.text(2))"] = try row.integer(3)
    }
    guard sums == loads else { throw HallViolation("loads \(sums) of seats \(loads)") }
  }

  /// Whoever is at a window is at one, no window has two, numbers and visits have one ticket each.
  private func checkQueue() throws {
    var windows: [String: String] = [:]
    for row in try database.rows("SELECT hall, day, number, ticket FROM queue_window WHERE ticket IS NOT NULL") {
      let (ticket, window) = (try row.text(3), "\(try row.text(0)) \(try row.integer(1)) \(try row.integer(2))")
      if let other = windows.updateValue(window, forKey: ticket) { throw HallViolation("ticket \(ticket) is at \(other) and at \(window)") }
    }
    var numbers: Set<String> = []
    var visits: Set<String> = []
    for row in try database.rows("SELECT id, hall, day, series, number, state, desk, visit FROM queue_ticket ORDER BY id") {
      let (id, place, state) = (try row.text(0), "\(try row.text(1)) \(try row.integer(2))", try row.text(5))
      guard numbers.insert("\(place) \(try row.text(3)) \(try row.integer(4))").inserted else {
        throw HallViolation("one number twice: \(id)")
      }
      let desk = try row.optionalInteger(6).map { "\(place) \($0)" }
      let isAtWindow = state == "called" || state == "serving"
      guard windows[id] == (isAtWindow ? desk : nil) else {
        throw HallViolation("ticket \(id) is \(state) at \(desk ?? "no window"), and \(windows[id] ?? "no window") has it")
      }
      if let visit = try row.optionalText(7), state != "left", !visits.insert("\(visit) \(place)").inserted {
        throw HallViolation("visit \(visit) has two tickets")
      }
    }
  }

  /// What is known of a delivery only grows.
  private func checkDeliveries() throws {
    for row in try database.rows("SELECT notice, channel, state, attempt, round FROM delivery") {
      let (name, state) = ("\(try row.text(0)).\(try row.text(1))", try row.text(2))
      let standing = [Int(try row.integer(4)), Int(try row.integer(3)), KnownDeliveries.ranks[state] ?? -1]
      if let before = deliveries.standings[name], standing.lexicographicallyPrecedes(before) {
        throw HallViolation("delivery \(name) went back to \(state): \(before) before \(standing)")
      }
      deliveries.standings[name] = standing
    }
  }
}
