import Civics
import FoundationEssentials
import NotifyDomain

/// A hall as it is written in a file and kept in a row: see docs/OPERATIONS.md.
struct HallRecord: Codable, Sendable {
  struct Seats: Codable, Sendable {
    var online: Int
    var staff: Int
  }

  struct Closure: Codable, Sendable {
    var from: String
    var through: String?
    var hours: [String]?
    var reason: String
    var reasonEn: String

    enum CodingKeys: String, CodingKey {
      case from, through, hours, reason
      case reasonEn = "reason_en"
    }
  }

  struct Place: Codable, Sendable {
    var latitude: Double
    var longitude: Double
  }

  var id: String
  var code: String
  var name: String
  var nameEn: String?
  var windows: Int
  var skills: [String]
  var windowSkills: [String: [String]]?
  var hours: [String: [[String]]]
  var breaks: [[String]]?
  var closures: [Closure]?
  var itemMinutes: [String: Int]?
  var place: Place?
  var slotMinutes: Int
  var seatsPerSlot: Seats
  var horizonWorkdays: Int
  /// The last day on which it takes visits.
  var lastDay: String?

  enum CodingKeys: String, CodingKey {
    case id, code, name, windows, skills, hours, breaks, closures, place
    case nameEn = "name_en"
    case windowSkills = "window_skills"
    case itemMinutes = "item_minutes"
    case slotMinutes = "slot_minutes"
    case seatsPerSlot = "seats_per_slot"
    case horizonWorkdays = "horizon_workdays"
    case lastDay = "last_day"
  }

  /// The hall that is described.
  func hall() throws(HallImportFault) -> Hall {
    // What is kept and shown is text of one line.
    let texts = [name, nameEn ?? name, code] + (closures ?? []).flatMap { [$0.reason, $0.reasonEn] }
    guard !name.isEmpty, texts.allSatisfy({ $0.count <= HallLimits.nameCharacters && !$0.utf8.contains { $0 < 0x20 } }) else {
      throw .value(hall: id, field: "name")
    }
    var ofWindows: [Int: Set<HallSkill>] = [:]
    for (name, skills) in windowSkills ?? [:] {
      guard let window = Int(name) else { throw .value(hall: id, field: "window_skills") }
      ofWindows[window] = try self.skills(named: skills, "window_skills")
    }
    var periods: [DayKind: [Range<Int>]] = [:]
    for (name, pairs) in hours {
      // The file counts workdays, and names the other kinds.
      guard let kind = name == "workdays" ? .workday : DayKind(rawValue: name) else { throw .value(hall: id, field: "hours") }
      periods[kind] = try pairs.map { pair throws(HallImportFault) in try period(pair, "hours") }
    }
    let known = try self.skills(named: skills, "skills")
    let breaks = try (breaks ?? []).map { pair throws(HallImportFault) in try period(pair, "breaks") }
    let closed = try (closures ?? []).map { row throws(HallImportFault) in try closure(row) }
    var there: HallPlace?
    if let place {
      guard let exact = Self.place(place) else { throw .hall(id: id, .place) }
      there = exact
    }
    var last: Day?
    if let lastDay {
      guard let day = Day(lastDay) else { throw .value(hall: id, field: "last_day") }
      last = day
    }
    do throws(HallFault) {
      return try Hall(
        id: id, code: code, name: Bilingual(name, nameEn ?? name), windows: windows, skills: known, hours: periods,
        slotMinutes: slotMinutes, onlineSeats: seatsPerSlot.online, staffSeats: seatsPerSlot.staff, horizonWorkdays: horizonWorkdays,
        windowSkills: ofWindows, breaks: breaks, closures: closed, itemMinutes: itemMinutes ?? [:], place: there,
        lastDay: last)
    } catch {
      throw .hall(id: id, error)
    }
  }

  private func skills(named names: [String], _ field: String) throws(HallImportFault) -> Set<HallSkill> {
    var known: Set<HallSkill> = []
    for name in names {
      guard let skill = HallSkill(rawValue: name) else { throw .value(hall: id, field: field) }
      known.insert(skill)
    }
    return known
  }

  private func closure(_ row: Closure) throws(HallImportFault) -> HallClosure {
    guard let first = Day(row.from), let last = Day(row.through ?? row.from), first <= last else {
      throw .value(hall: id, field: "closures")
    }
    var minutes: Range<Int>?
    if let hours = row.hours { minutes = try period(hours, "closures") }
    return HallClosure(days: first...last, minutes: minutes, reason: Bilingual(row.reason, row.reasonEn))
  }

  private static func place(_ place: Place) -> HallPlace? {
    guard abs(place.latitude) <= 90, abs(place.longitude) <= 180 else { return nil }
    return HallPlace(latitude: Int((place.latitude * 1e6).rounded()), longitude: Int((place.longitude * 1e6).rounded()))
  }

  private func period(_ pair: [String], _ field: String) throws(HallImportFault) -> Range<Int> {
    guard pair.count == 2, let start = Self.minute(pair[0]), let end = Self.minute(pair[1]), start < end else {
      throw .value(hall: id, field: field)
    }
    return start..<end
  }

  /// `HH:MM` up to `24:00`.
  static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 5, parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours * 60 + minutes <= 24 * 60
    else { return nil }
    return hours * 60 + minutes
  }
}

extension HallRecord {
  /// Reads one hall.
  /// - Throws: ``HallImportFault/unreadable(path:)``.
  init(json: String) throws(HallImportFault) {
    do {
      self = try JSONDecoder().decode(HallRecord.self, from: Data(json.utf8))
    } catch {
      throw .unreadable(path: HallCatalogue.path(of: error))
    }
  }

  /// The record as it is kept: the same for the same hall.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // What was read from JSON can be written: no value of it is one that JSON has not.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
