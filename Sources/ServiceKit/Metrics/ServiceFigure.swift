/// A figure of one service's own, told with its program's metrics. No name, number or address of a person is in it.
public struct ServiceFigure: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case counter, gauge }

  /// As Prometheus names families: `yimen_identity_fields_sealed_anew_total`.
  public let name: String
  public let kind: Kind
  /// What it counts, in one sentence.
  public let help: String
  public let value: Int

  public init(_ name: String, _ kind: Kind, _ help: String, _ value: Int) {
    self.name = name
    self.kind = kind
    self.help = help
    self.value = value
  }
}
