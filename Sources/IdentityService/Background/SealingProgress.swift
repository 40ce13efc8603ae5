import ServiceKit
import Synchronization

/// How far the sealing anew has come, as metrics tell it.
final class SealingProgress: Sendable {
  struct Figures: Sendable, Hashable {
    /// Since the program's start.
    var sealedAnew = 0
    /// Fields that could not be sealed anew, in the last pass.
    var stuck = 0
    /// Fields that other keys than the one that seals have sealed, as last counted; nil: not counted yet.
    var underOthers: Int?
  }

  private let kept = Mutex(Figures())

  var figures: Figures { kept.withLock { $0 } }

  func change(_ body: (inout Figures) -> Void) { kept.withLock { figures in body(&figures) } }

  var families: [ServiceFigure] {
    let figures = figures
    var families = [
      ServiceFigure(
        "yimen_identity_fields_sealed_anew_total", .counter, "Fields of an older key that were sealed with the one that seals now.",
        figures.sealedAnew),
      ServiceFigure(
        "yimen_identity_fields_stuck", .gauge, "Fields of an older key that could not be sealed anew, in the last pass.", figures.stuck),
    ]
    if let left = figures.underOthers {
      families.append(
        ServiceFigure(
          "yimen_identity_fields_of_other_keys", .gauge, "Fields that other keys sealed than the one that seals now, as last counted.", left
        ))
    }
    return families
  }
}
