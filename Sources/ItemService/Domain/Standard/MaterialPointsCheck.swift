/// Reads what an import writes of a material's points.
enum MaterialPointsCheck {
  static func read(_ draft: MaterialPointsDraft?, _ check: inout RecordCheck) -> MaterialPoints {
    .empty
  }
}
