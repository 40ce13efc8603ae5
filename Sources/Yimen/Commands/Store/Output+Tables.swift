import Suite

extension Output {
  /// Tells each table that a program of PostgreSQL's works on.
  func telling(unless isSilent: Bool) -> ToolCommand.Progress? {
    guard !isSilent else { return nil }
    return { table in
      self.line("  \(table)")
      self.flush()
    }
  }
}
