import Store

extension ItemMigrations {
  /// Drafts and versions that wait for their day are found without a look at every version that ever was.
  static let pending = Migration(
    4, "drafts and versions that wait",
    [
      """
      CREATE INDEX item_version_pending ON item_version (code, version)
      WHERE (state = 'draft' OR (state = 'published' AND is_current = 0))
      """
    ])
}
