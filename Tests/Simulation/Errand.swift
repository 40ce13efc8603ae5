@testable import Bus

/// One call as its caller sees it: its attempts, and the one outcome that it must have.
final class Errand {
  let number: Int
  let caller: Program
  let service: String
  let method: Method
  let key: [UInt8]
  let begun: Moment
  let deadline: Moment
  let outgoing: Engine<Int>.Outgoing

  var attempts = 0
  /// Those whose refusal cost budget.
  var costly = 0
  /// What one attempt may have done no later one undoes.
  var mayHaveRun = false
  var isGivenUp = false
  /// Its program was killed: nobody waits any more.
  var isAbandoned = false
  var isEnded = false
  var isAcknowledged = false
  var refusal: Refusal?
  /// How often a handler began to work for it.
  var executions = 0
  /// The requests that a handler began to work for, and those that were refused as not executed: never the same.
  var executed: Set<UInt64> = []
  var denied: Set<UInt64> = []
  /// A query that was cut short says so, and was not executed.
  var cutShort = 0

  init(number: Int, caller: Program, method: Method, key: [UInt8], begun: Moment, deadline: Moment, outgoing: Engine<Int>.Outgoing) {
    self.number = number
    self.caller = caller
    service = method.service
    self.method = method
    self.key = key
    self.begun = begun
    self.deadline = deadline
    self.outgoing = outgoing
  }

  var isOdd: Bool { service == Plan.oddService }
}
