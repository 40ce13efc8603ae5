import FoundationEssentials
import NotifyDomain

extension HallLoad {
  /// Reads the part `load` of a halls file: see the sample data's README; nil where the file has none.
  static func read(_ json: Data) throws(SimulatedHallsFault) -> HallLoad? {
    let file: LoadFile
    do {
      file = try JSONDecoder().decode(LoadFile.self, from: json)
    } catch {
      throw .unreadableLoad
    }
    guard let row = file.load else { return nil }
    do throws(HallLoadFault) {
      return try row.load()
    } catch {
      throw .load(error)
    }
  }
}

/// The file as it is written; what a day's load does not need is left alone.
private struct LoadFile: Decodable {
  var load: LoadRow?
}

private struct LoadRow: Decodable {
  struct Comparable: Decodable {
    var windows: Int
    var visitors: Int?

    enum CodingKeys: String, CodingKey {
      case windows
      case visitors = "visitors_a_day"
    }
  }

  struct Service: Decodable {
    var median: Double
    var p90: Double
  }

  var comparable: [Comparable]
  var arrivals: [Double]
  var service: Service
  var noShow: Double
  var walkIns: Double
  var channels: [String: Double]
  var reasons: [String: Double]?
  var legalPersons: Double?

  enum CodingKeys: String, CodingKey {
    case comparable, channels
    case arrivals = "arrivals_share_by_half_hour_from_0830"
    case service = "service_minutes"
    case noShow = "no_show"
    case walkIns = "walk_in_share"
    case reasons = "reason_share"
    case legalPersons = "legal_person_share"
  }

  func load() throws(HallLoadFault) -> HallLoad {
    guard let service = LognormalMinutes(median: service.median, p90: service.p90) else { throw .service }
    return try HallLoad(
      arrivals: arrivals, service: service, noShow: noShow, walkIns: walkIns, ownBookings: ownBookings(),
      visitorsPerWindow: visitorsPerWindow(), reasons: reasonShares(), legalPersons: legalPersons ?? HallLoad.typicalLegalPersons)
  }

  /// Staff book at windows; on the web and at kiosks people book for themselves.
  private func ownBookings() throws(HallLoadFault) -> Double {
    let (online, kiosk, window) = (channels["online"] ?? 0, channels["kiosk"] ?? 0, channels["window"] ?? 0)
    guard min(online, kiosk, window) >= 0, online + kiosk + window > 0 else { throw .channels }
    return (online + kiosk) / (online + kiosk + window)
  }

  /// Of the halls whose visitors are told: one visitor may have several cases, so that cases do not tell of visitors.
  private func visitorsPerWindow() throws(HallLoadFault) -> Double {
    let told = comparable.filter { $0.visitors ?? 0 > 0 && $0.windows > 0 }
    guard !told.isEmpty else { throw .comparable }
    return told.reduce(0) { $0 + Double($1.visitors ?? 0) } / told.reduce(0) { $0 + Double($1.windows) }
  }

  private func reasonShares() throws(HallLoadFault) -> [VisitReasonKind: Double] {
    guard let reasons else { return HallLoad.typicalReasons }
    var shares: [VisitReasonKind: Double] = [:]
    for (name, share) in reasons {
      guard let kind = VisitReasonKind(rawValue: name) else { throw .reasons }
      shares[kind] = share
    }
    return shares
  }
}
