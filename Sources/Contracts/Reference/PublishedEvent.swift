/// A kind of event in a service's log, with the message that it carries.
public struct PublishedEvent: Codable, Hashable, Sendable {
  /// `identity.subjectRegistered`; `case.*`: `case.` and the act that happened.
  public var kind: String
  public var payload: String

  /// The service in whose log it stands.
  public var service: String { String(kind.prefix { $0 != "." }) }
}
