/// How needed a material is (材料必要性); the raw value is its code in the code tables.
public enum MaterialNecessity: String, Sendable, CaseIterable {
  /// 必要
  case required = "1"
  /// 非必要: in practice, needed in some situations only (情形材料).
  case situational = "2"
  /// 容缺后补: may follow after acceptance.
  case mayFollow = "3"
}
