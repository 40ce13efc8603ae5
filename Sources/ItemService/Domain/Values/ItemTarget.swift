/// Whom an item serves (服务对象, 面向对象).
public enum ItemTarget: String, Sendable, CaseIterable {
  /// 自然人
  case naturalPerson = "natural_person"
  /// 法人
  case legalPerson = "legal_person"
}
