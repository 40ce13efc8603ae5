/// A text that people read, in Chinese and in English.
public struct Bilingual: Sendable, Hashable {
  public let zh: String
  public let en: String

  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }
}
