import Bus
import Civics
import NotifyDomain

/// The halls of a district and how long visits take, as a deployment describes them.
struct HallCatalogue: Sendable {
  /// In the order of the file; ids differ.
  let halls: [Hall]
  let minutes: VisitMinutes
  /// As they were written, one for each of ``halls``.
  let records: [HallRecord]
}
