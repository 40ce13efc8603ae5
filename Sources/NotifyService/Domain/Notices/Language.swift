public import Civics

/// The languages in which people are told.
public enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}

extension Bilingual {
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
