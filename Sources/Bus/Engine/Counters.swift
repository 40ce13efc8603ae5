/// What an engine has seen. Drops are counted, never silent.
public struct Counters: Sendable, Hashable {
  public var framesIn = 0
  public var framesOut = 0
  public var recordsIn = 0
  public var callsStarted = 0
  public var callsRefusedHere = 0
  public var linksLost = 0
  /// Frames that held something that is not this protocol, by why.
  public var badFrames: [WireError: Int] = [:]
  /// Records that made no sense in the state of their link.
  public var unexpected = 0
  /// Requests beyond the credit that was given.
  public var beyondCredit = 0
  /// Requests and calls that gave way under load.
  public var shed = 0
  /// Requests that were passed on for a peer.
  public var relayed = 0
  /// Instances that were left out for a while, because they failed again and again.
  public var ejections = 0
  /// Replies for which nobody waits any more.
  public var lateReplies = 0
  public var eventsIn = 0
  public var eventsOut = 0
  /// Streams that were begun anew because an event was lost, or the publisher broke the rules.
  public var streamsBroken = 0
  /// Streams whose followers said nothing of them for so long that they must have ended them.
  public var streamsForgotten = 0

  public init() {}
}
