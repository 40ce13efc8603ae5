/// The bus's times. Each is a default that measurement chose; a simulator may set others.
public struct Timing: Sendable {
  /// How often links, leases and the table are looked after.
  public var maintenance = Duration.milliseconds(250)
  /// How soon frames that found no room at a peer are offered again: one that reads makes room within milliseconds.
  public var offer = Duration.milliseconds(2)
  /// How often it is looked for callers that have given up, while calls are in flight.
  public var cancellation = Duration.milliseconds(50)
  /// What an instance that is at work may have to do so that one more call waits there rather than wakes another instance.
  public var wake = Duration.microseconds(100)
  /// How long a choice of instance may be kept, so that all have their share.
  public var kept = Duration.milliseconds(10)
  /// A ready link that was silent this long is pinged.
  public var idle = Duration.seconds(3)
  /// With calls in flight it is pinged earlier.
  public var late = Duration.seconds(1)
  /// A ping unanswered for so long: calls go elsewhere while they can.
  public var suspect = Duration.milliseconds(750)
  /// A ping without any frame after it: the link is lost.
  public var answer = Duration.seconds(3)
  /// An inbound link whose peer has not said HELLO after so long is closed, whatever it said: a program that speaks something else.
  public var stranger = Duration.seconds(3)
  /// An inbound link that was silent this long is forgotten; its peer pings long before.
  public var forgotten = Duration.seconds(15)
  /// How long a node that leaves waits for those who made links to it to hear its goodbye.
  public var farewell = Duration.milliseconds(500)
  /// A hub without an answer for so long is told of.
  public var hubSilence = Duration.seconds(5)
  /// Between two HELLOs on one link.
  public var hello = Duration.milliseconds(250)
  /// The lease of an instance in a directory.
  public var lease = Duration.seconds(3)

  /// Two clocks that differ by more are told of.
  public var clockTolerance = Duration.seconds(300)

  public init() {}
}
