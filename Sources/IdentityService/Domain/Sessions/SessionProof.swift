/// How somebody proved who they are when a session was opened.
public enum SessionProof: String, Sendable, Hashable, CaseIterable {
  case contactCode = "contact_code"
  case document
  case certificate

  /// Who opens sessions.
  public enum Opener: String, Sendable, Hashable, CaseIterable {
    /// A web or mobile backend.
    case service
    /// A clerk at a window.
    case window
  }

  public var level: AssuranceLevel {
    switch self {
    case .contactCode: .contact
    case .document: .document
    case .certificate: .certificate
    }
  }

  /// Whether it is such an opener's to say: a document is seen at a window and nowhere else, and a clerk sees nothing but documents.
  public func isTaken(from opener: Opener) -> Bool {
    switch (self, opener) {
    case (.document, .window), (.contactCode, .service), (.certificate, .service): true
    default: false
    }
  }
}
