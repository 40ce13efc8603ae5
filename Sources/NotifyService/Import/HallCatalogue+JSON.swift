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
      file = try JSONDecoder().decode(File.self, from: json)
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
    records = file.halls
    minutes = try Self.minutes(file.visitMinutes)
  }

  static func minutes(_ rows: [String: Int]) throws(HallImportFault) -> VisitMinutes {
    var minutes: [VisitReasonKind: Int] = [:]
    for (name, length) in rows {
      guard let kind = VisitReasonKind(rawValue: name) else { throw .visitMinutes }
      minutes[kind] = length
    }
    guard let minutes = VisitMinutes(minutes) else { throw .visitMinutes }
    return minutes
  }

  static func path(of error: any Error) -> String {
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
  var halls: [HallRecord]
  var visitMinutes: [String: Int]

  enum CodingKeys: String, CodingKey {
    case schema, halls
    case visitMinutes = "visit_minutes"
  }
}
