import ItemDomain

/// A resource of the register as it stands in the store.
struct StoredResource: Hashable {
  let draft: ResourceDraft
  /// A retired one stays, and stands for nothing.
  let isListed: Bool
}
