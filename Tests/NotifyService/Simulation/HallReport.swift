/// What a run, or many, amounted to.
struct HallReport: Hashable, Sendable {
  var seeds = 0
  var errands = 0
  var acknowledged = 0
  var refused = 0
  /// Attempts beyond the first of an errand.
  var repeated = 0
  /// Steps from one await to the next.
  var steps = 0
  var commits = 0
  var crashes = 0
  var starts = 0
  var seats = 0
  var tickets = 0
  var calls = 0
  var notices = 0
  var handOvers = 0
  var deliveries = 0

  static func += (sum: inout HallReport, other: HallReport) {
    sum.seeds += other.seeds
    sum.errands += other.errands
    sum.acknowledged += other.acknowledged
    sum.refused += other.refused
    sum.repeated += other.repeated
    sum.steps += other.steps
    sum.commits += other.commits
    sum.crashes += other.crashes
    sum.starts += other.starts
    sum.seats += other.seats
    sum.tickets += other.tickets
    sum.calls += other.calls
    sum.notices += other.notices
    sum.handOvers += other.handOvers
    sum.deliveries += other.deliveries
  }
}

extension HallReport: CustomStringConvertible {
  var description: String {
    """
    seeds \(seeds), steps between awaits \(steps), commits \(commits), crashes \(crashes), starts of a program \(starts)
    commands \(errands): acknowledged \(acknowledged), refused \(refused), asked again \(repeated)
    seats given \(seats), tickets \(tickets), calls \(calls)
    notices in mailboxes \(notices), deliveries \(deliveries), handed to providers \(handOvers)
    """
  }
}
