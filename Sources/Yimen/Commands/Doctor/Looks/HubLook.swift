import Bus
import Suite

/// Looks for the suite of a data directory, or at the hubs that were named.
enum HubLook {
  /// - Parameter hubs: those that were named; empty: the directory's.
  static func facts(in directory: String, hubs: [String]) -> HubChecks.Facts {
    guard hubs.isEmpty else { return HubChecks.Facts(directory: directory, standing: .named, contacts: contacts(hubs)) }
    let file: SuiteFile?
    do throws(SuiteFileError) {
      file = try SuiteFile.read(in: directory)
    } catch {
      return HubChecks.Facts(directory: directory, standing: .faultyFile(error))
    }
    guard let file else { return HubChecks.Facts(directory: directory, standing: .noFile) }
    guard file.isAlive else {
      // A port may be another program's by now; a local socket is nobody else's.
      let local = file.endpoints.filter { $0.hasPrefix("ipc://") }
      return HubChecks.Facts(directory: directory, standing: .dead(pid: file.pid), contacts: contacts(local))
    }
    return HubChecks.Facts(directory: directory, standing: .alive(pid: file.pid), contacts: contacts(file.endpoints))
  }

  private static func contacts(_ endpoints: [String]) -> [(endpoint: String, contact: HubChecks.Contact)] {
    endpoints.map { ($0, Endpoint($0).map(StreamProbe.contact) ?? .unreachable("no endpoint")) }
  }
}
