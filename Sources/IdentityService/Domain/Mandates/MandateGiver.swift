/// Who gives a mandate, and so which ones.
public enum MandateGiver: String, Sendable, Hashable, CaseIterable {
  /// The one who is to be represented.
  case subject
  /// The legal representative of the body that is to be represented.
  case representative
  /// A clerk at a window, who has seen what shows it.
  case window
  /// A service of the suite.
  case service

  /// Whether such a giver gives a mandate of a kind, on a ground: the whole table.
  ///
  /// What a person says of themselves is a document. That somebody is a parent or a representative, nobody says of themselves. A body's
  /// clerk is named by the body or by its representative, and by nobody whom these sent.
  public func gives(_ kind: MandateKind, on ground: MandateGround) -> Bool {
    switch (self, kind, ground) {
    case (.subject, .agent, .document), (.subject, .clerk, .document): true
    case (.representative, .clerk, .document): true
    case (.window, .parent, _), (.window, .representative, _): true
    case (.window, .clerk, .document), (.window, .clerk, .register): true
    case (.window, .agent, .document), (.window, .agent, .court): true
    case (.service, .parent, .register), (.service, .representative, .register), (.service, .clerk, .register): true
    default: false
    }
  }
}
