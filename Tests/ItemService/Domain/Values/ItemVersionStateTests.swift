import Civics
import ItemDomain
import Testing

@Suite("The life of an item's version")
struct ItemVersionStateTests {
  @Test("leads from draft to published, may pause and go on")
  func pause() {
    #expect(ItemVersionState.draft.next.contains(.published))
    #expect(!ItemVersionState.draft.next.contains(.paused))
    #expect(ItemVersionState.published.next.contains(.paused))
    #expect(ItemVersionState.paused.next.contains(.published))
  }

  @Test("ends with withdrawal, from anywhere")
  func withdrawal() {
    #expect(ItemVersionState.withdrawn.next.isEmpty)
    for state in ItemVersionState.allCases where state != .withdrawn { #expect(state.next.contains(.withdrawn)) }
  }

  @Test("tells the standard's state of all but a draft")
  func standard() {
    #expect(ItemVersionState.allCases.map(\.standard) == [nil, .inUse, .suspended, .cancelled])
  }
}
