import Civics
import FoundationEssentials
import NotifyDomain

extension HallCatalogue {
  /// A bound on the file's halls.
  static let mostHalls = 1_000

  /// The format that is read.
  static let schema = "yimen-halls/1"

  /// Reads a halls file: `schema`, `halls` and `visit_minutes`, times as `HH:MM`.
  /// - Throws: ``HallImportFault``: the first fault found.
  init(json: Data) throws(HallImportFault) {
    let file: File
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      file = try decoder.decode(File.self, from: json)
    } catch {
      throw .unreadable(path: Self.path(of: error))
    }
    guard file.schema == Self.schema else { throw .unreadable(path: "schema") }
    guard 1...Self.mostHalls ~= file.halls.count else { throw .count }
    var halls: [Hall] = []
    var ids: Set<Hall.ID> = []
    for row in file.halls {
      guard ids.insert(row.id).inserted else { throw .duplicate(id: row.id) }
      halls.append(try row.hall())
    }
    self.halls = halls
    minutes = try Self.minutes(file.visitMinutes)
  }

  private static func minutes(_ rows: [String: Int]) throws(HallImportFault) -> VisitMinutes {
    var minutes: [VisitReasonKind: Int] = [:]
    for (name, length) in rows {
      guard let kind = VisitReasonKind(rawValue: name) else { throw .visitMinutes }
      minutes[kind] = length
    }
    guard let minutes = VisitMinutes(minutes) else { throw .visitMinutes }
    return minutes
  }

  private static func path(of error: any Error) -> String {
    let keys: [any CodingKey] =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
      default: []
      }
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

/// The file as it is written.
private struct File: Decodable {
  var schema: String
  var halls: [HallRow]
  var visitMinutes: [String: Int]
}

private struct HallRow: Decodable {
  struct Seats: Decodable {
    var online: Int
    var staff: Int
  }

  var id: String
  var code: String
  var name: String
  var nameEn: String?
  var windows: Int
  var skills: [String]
  var hours: [String: [[String]]]
  var slotMinutes: Int
  var seatsPerSlot: Seats
  var horizonWorkdays: Int

  func hall() throws(HallImportFault) -> Hall {
    var known: Set<HallSkill> = []
    for name in skills {
      guard let skill = HallSkill(rawValue: name) else { throw .value(hall: id, field: "skills") }
      known.insert(skill)
    }
    var periods: [DayKind: [Range<Int>]] = [:]
    for (name, pairs) in hours {
      // The file counts workdays, and names the other kinds.
      guard let kind = name == "workdays" ? .workday : DayKind(rawValue: name) else { throw .value(hall: id, field: "hours") }
      periods[kind] = try pairs.map { pair throws(HallImportFault) in try period(pair) }
    }
    do throws(HallFault) {
      return try Hall(
        id: id, code: code, name: Bilingual(name, nameEn ?? name), windows: windows, skills: known, hours: periods,
        slotMinutes: slotMinutes, onlineSeats: seatsPerSlot.online, staffSeats: seatsPerSlot.staff, horizonWorkdays: horizonWorkdays)
    } catch {
      throw .hall(id: id, error)
    }
  }

  private func period(_ pair: [String]) throws(HallImportFault) -> Range<Int> {
    guard pair.count == 2, let start = Self.minute(pair[0]), let end = Self.minute(pair[1]), start < end else {
      throw .value(hall: id, field: "hours")
    }
    return start..<end
  }

  /// `HH:MM` up to `24:00`.
  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 5, parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours * 60 + minutes <= 24 * 60
    else { return nil }
    return hours * 60 + minutes
  }
}
