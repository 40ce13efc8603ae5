import FoundationEssentials
public import NotifyDomain

/// Halls with a day's load, for simulations: the sample's, or those of a file.
public struct SimulatedHalls: Sendable {
  /// In the order of the file.
  public let halls: [Hall]
  public let minutes: VisitMinutes
  public let load: HallLoad

  /// The halls that the program carries in itself.
  /// - Throws: ``SimulatedHallsFault``, which a test shows it does not.
  public static func sample() throws(SimulatedHallsFault) -> SimulatedHalls {
    let catalogue = try halls(HallCatalogue.sample)
    return SimulatedHalls(halls: catalogue.halls, minutes: catalogue.minutes, load: try HallLoad.sample())
  }

  /// Reads a halls file; without a part `load` it is simulated with the sample's.
  /// - Throws: ``SimulatedHallsFault``: the first fault found.
  public init(json: [UInt8]) throws(SimulatedHallsFault) {
    let data = Self.named(json)
    let catalogue = try Self.halls { () throws(HallImportFault) in try HallCatalogue(json: data) }
    let own = try HallLoad.read(data)
    let load = if let own { own } else { try HallLoad.sample() }
    self.init(halls: catalogue.halls, minutes: catalogue.minutes, load: load)
  }

  private init(halls: [Hall], minutes: VisitMinutes, load: HallLoad) {
    self.halls = halls
    self.minutes = minutes
    self.load = load
  }

  private static func halls(_ read: () throws(HallImportFault) -> HallCatalogue) throws(SimulatedHallsFault) -> HallCatalogue {
    do throws(HallImportFault) {
      return try read()
    } catch {
      throw .halls("\(error)")
    }
  }

  /// A file that does not name its format is taken for one of the format there is: nothing is kept of a simulation.
  private static func named(_ json: [UInt8]) -> Data {
    struct Named: Decodable { var schema: String? }
    let data = Data(json)
    guard let file = try? JSONDecoder().decode(Named.self, from: data), file.schema == nil,
      let start = json.firstIndex(of: UInt8(ascii: "{"))
    else { return data }
    return Data(json[...start]) + Data(#""schema":"\#(HallCatalogue.schema)","#.utf8) + Data(json[(start + 1)...])
  }
}
