/// Reads a resource of the register.
enum ResourceCheck {
  static func read(_ draft: ResourceDraft, _ check: inout RecordCheck, materials: Set<String>, certificateTypes: Set<String>) -> Resource? {
    nil
  }
}
