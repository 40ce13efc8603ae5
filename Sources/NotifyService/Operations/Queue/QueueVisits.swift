import NotifyDomain
import ServiceKit
import Store

/// What the queue asks and tells of visits: the one place where the two meet.
protocol QueueVisits: Sendable {
  /// The visit of an id, or of whatever else stands on what people bring.
  func find(_ name: String, in transaction: ReadTransaction) throws -> Visit?
  /// The visit of a case that somebody is still to make; else the last one it had.
  func find(ofCase caseID: String, in transaction: ReadTransaction) throws -> Visit?
  /// The visits of a hall's day that are still to be made, by time.
  func appointments(_ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [Visit]
  /// Whoever makes the visit has checked in.
  func arrived(_ visit: Visit.ID, _ unit: WorkUnit) throws
  /// They were served to the end.
  func served(_ visit: Visit.ID, _ unit: WorkUnit) throws
}
