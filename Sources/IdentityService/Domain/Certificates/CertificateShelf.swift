public import Civics

/// The certificates of one subject, as materials ask for them.
public struct CertificateShelf: Sendable, Hashable {
  public let certificates: [Certificate]

  public init(_ certificates: [Certificate]) {
    self.certificates = certificates
  }

  /// The certificates of any of these types that hold on a day.
  public func held(_ types: Set<String>, on day: Day) -> CertificateShelf {
    CertificateShelf(certificates.filter { types.contains($0.type) && $0.holds(on: day) })
  }

  /// First the one that ends last, then the one issued last.
  public var longestFirst: [Certificate] {
    certificates.sorted { left, right in
      (left.expires?.number ?? .max, left.issued.number, left.id.rawValue)
        > (right.expires?.number ?? .max, right.issued.number, right.id.rawValue)
    }
  }

  /// The types of which one holds on a day.
  public func types(on day: Day) -> Set<String> {
    Set(certificates.filter { $0.holds(on: day) }.map(\.type))
  }

  /// The certificates that have run out by a day and still stand as valid or withheld; each is to lapse.
  public func runOut(by day: Day) -> [Certificate] {
    certificates.filter { !$0.state.isFinal && $0.expires.map { $0 < day } ?? false }
  }
}
