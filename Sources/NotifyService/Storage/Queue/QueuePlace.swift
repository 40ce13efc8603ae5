import Civics
import NotifyDomain

/// A hall's day: what one queue is of.
struct QueuePlace: Hashable, Sendable {
  let hall: Hall.ID
  let day: Day
}
