/// The sex that the parity of the sequence places records (GB 11643: odd is male).
public enum Sex: String, Sendable, Hashable, CaseIterable {
  case male = "M"
  case female = "F"

  init(sequence: Int) {
    self = sequence % 2 == 1 ? .male : .female
  }

  public var name: Bilingual {
    switch self {
    case .male: Bilingual("男", "male")
    case .female: Bilingual("女", "female")
    }
  }
}
