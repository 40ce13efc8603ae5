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
  /// Replies for which nobody waits any more.
  public var lateReplies = 0
  public var eventsIn = 0
  public var eventsOut = 0
  /// Streams that were begun anew because an event was lost, or the publisher broke the rules.
  public var streamsBroken = 0
}
