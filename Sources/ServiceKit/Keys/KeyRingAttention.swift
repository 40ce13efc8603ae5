import Bus

/// Decides when a ring's file is read anew, what of it is put in force, and what is told: a pure value.
struct KeyRingAttention: Sendable {
  enum News: Sendable, Hashable {
    case none
    /// Put this ring in force.
    case ring(KeyRing)
    /// Nothing changes, but this is to be told.
    case damaged(KeyError)
    /// It can be read again, and is the one in force.
    case sound
  }

  private var seen: FileStamp?
  private var ring: KeyRing?
  private var isDamaged = false

  /// Whether the file is to be read: it is another than the one that was read last, or that could not be.
  mutating func isWorthReading(_ stamp: FileStamp?) -> Bool {
    defer { seen = stamp }
    return stamp == nil || stamp != seen
  }

  /// Takes what reading gave. One that cannot be used leaves the ring in force as it is, and is told once, until one can be used again.
  mutating func take(_ outcome: Result<KeyRing, KeyError>) -> News {
    switch outcome {
    case .failure(let error):
      // What was to blame may be gone at the next look, without any change of the file.
      seen = nil
      guard !isDamaged else { return .none }
      isDamaged = true
      return .damaged(error)
    case .success(let new):
      defer {
        isDamaged = false
        ring = new
      }
      if new != ring { return .ring(new) }
      return isDamaged ? .sound : .none
    }
  }
}
