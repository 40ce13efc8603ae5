import Synchronization

/// How far the sealing anew has come, as metrics tell it.
package final class SealingProgress: Sendable {
  package struct Figures: Sendable, Hashable {
    /// Since the program's start.
    package var sealedAnew = 0
    /// Those that could not be sealed anew, in the last pass.
    package var stuck = 0
    /// Those that other keys than the one that seals have sealed, as last counted; nil: not counted yet.
    package var underOthers: Int?
    /// The keys that had sealed something when it was last counted.
    package var keys: Set<Int> = []
  }

  private let kept = Mutex(Figures())
  private let prefix: String
  private let name: String

  /// - Parameters:
  ///   - prefix: of its metrics, `yimen_identity_fields`.
  ///   - name: what is sealed, as their descriptions begin: `Fields`.
  package init(_ prefix: String, _ name: String) {
    self.prefix = prefix
    self.name = name
  }

  package var figures: Figures { kept.withLock { $0 } }

  package func change(_ body: (inout Figures) -> Void) { kept.withLock { figures in body(&figures) } }

  package var families: [ServiceFigure] {
    let figures = figures
    var families = [
      ServiceFigure(
        "\(prefix)_sealed_anew_total", .counter, "\(name) of an older key that were sealed with the one that seals now.", figures.sealedAnew
      ),
      ServiceFigure("\(prefix)_stuck", .gauge, "\(name) of an older key that could not be sealed anew, in the last pass.", figures.stuck),
    ]
    if let left = figures.underOthers {
      families.append(
        ServiceFigure(
          "\(prefix)_of_other_keys", .gauge, "\(name) that other keys sealed than the one that seals now, as last counted.", left))
    }
    return families
  }
}
