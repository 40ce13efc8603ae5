import ItemDomain
import Testing

@Suite("The life of an item's version")
struct ItemStateTests {
  @Test("leads from draft over checked to published, and only through checked")
  func publication() {
    #expect(ItemState.draft.next.contains(.checked))
    #expect(!ItemState.draft.next.contains(.published))
    #expect(ItemState.checked.next.contains(.published))
  }

  @Test("may pause and go on")
  func pause() {
    #expect(ItemState.published.next.contains(.paused))
    #expect(ItemState.paused.next.contains(.published))
  }

  @Test("ends with withdrawal, from anywhere")
  func withdrawal() {
    #expect(ItemState.withdrawn.next.isEmpty)
    for state in ItemState.allCases where state != .withdrawn { #expect(state.next.contains(.withdrawn)) }
  }
}
