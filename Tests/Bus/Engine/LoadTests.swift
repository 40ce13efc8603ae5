import Testing

@testable import Bus

@Suite("What a node tells of its load")
struct LoadTests {
  @Test func `travels in one word, the number that runs in its lower half`() {
    #expect(Load(running: 3, nanosecondsEach: 1_500).word == 1_500 << 32 | 3)
    for load in [Load(), Load(running: 7), Load(nanosecondsEach: 1), Load(running: 16_384, nanosecondsEach: 4_000_000_000)] {
      #expect(Load(load.word) == load)
    }
  }

  @Test func `is cut to what its halves hold`() {
    let load = Load(Load(running: .max, nanosecondsEach: .max).word)
    #expect(load.running == Int(UInt32.max) && load.nanosecondsEach == Int(UInt32.max))
  }

  @Test func `is of who told it, whatever a peer makes up`() {
    let load = Load(.max)
    #expect(load.running >= 0 && load.nanosecondsEach >= 0)
  }
}
