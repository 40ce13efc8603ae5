import Bus
import Testing

@testable import ServiceKit

@Suite("Which commands are begun")
struct AdmissionTests {
  static func moment(_ milliseconds: Int) -> Moment { Moment(microseconds: Int64(milliseconds) * 1_000) }

  /// So many under way, of which one ended each millisecond for a second.
  func busy(_ running: Int) -> Admission {
    var admission = Admission()
    for _ in 0..<running { _ = admission.enter(at: Self.moment(0), left: .seconds(600)) }
    for time in 1...1_000 {
      admission.leave()
      _ = admission.enter(at: Self.moment(time), left: .seconds(600))
    }
    return admission
  }

  @Test func `few are begun whatever they take`() {
    var admission = Admission()
    let waits = (0..<Admission.unqueued).map { _ in admission.enter(at: Self.moment(0), left: .zero) }
    #expect(waits.allSatisfy { $0 == nil })
    #expect(admission.running == Admission.unqueued)
  }

  @Test func `one is begun where a third of its time is as long as those before it take, and else told how long that is`() throws {
    var admission = busy(1_000)
    let short = admission.enter(at: Self.moment(1_001), left: .milliseconds(2_900))
    let wait = try #require(short)
    #expect(wait > .milliseconds(950) && wait < .milliseconds(1_050))
    let long = admission.enter(at: Self.moment(1_001), left: .milliseconds(3_100))
    #expect(long == nil)
    #expect(admission.running == 1_001)
  }

  @Test func `where there is a queue nobody is begun whose time is nearly over, however short it is`() throws {
    var admission = busy(300)
    let late = admission.enter(at: Self.moment(1_001), left: Admission.slack)
    let wait = try #require(late)
    #expect(wait > .milliseconds(250) && wait < .milliseconds(350))
    let other = admission.enter(at: Self.moment(1_001), left: .milliseconds(950))
    #expect(other == nil)
  }

  @Test func `nothing is concluded of one slow commit, nor of a stall, and of few that end in a long time that they are slow`() {
    var admission = Admission()
    for _ in 0..<500 { _ = admission.enter(at: Self.moment(0), left: .seconds(2)) }
    let stalled = admission.enter(at: Self.moment(1_900), left: .milliseconds(1))
    admission.leave()
    let afterOne = admission.enter(at: Self.moment(1_950), left: .milliseconds(1))
    let slow = admission.enter(at: Self.moment(2_000), left: .seconds(600))
    #expect(stalled == nil && afterOne == nil)
    #expect(slow.map { $0 > .seconds(900) } == true)
  }

  @Test func `batches count as what they are`() {
    var admission = Admission()
    for _ in 0..<600 { _ = admission.enter(at: Self.moment(0), left: .seconds(2)) }
    // A commit of one, and one of three hundred a tenth of a second later: three thousand a second.
    admission.leave()
    for _ in 0..<299 { admission.leave() }
    let wait = admission.enter(at: Self.moment(100), left: .seconds(1))
    #expect(wait == nil)
  }

  @Test func `what was measured in one rush counts for no other`() {
    var admission = busy(1_000)
    for _ in 0..<1_000 { admission.leave() }
    let waits = (0...Admission.unqueued).map { _ in admission.enter(at: Self.moment(60_000), left: .milliseconds(10)) }
    #expect(waits.allSatisfy { $0 == nil })
  }

  /// A queue in order with one server, in milliseconds: so many come in one, one is done in each. What each takes is known here, and not there.
  private func inTime(offered: Int, patience: Int, seconds: Int, isGuarded: Bool) -> Int {
    var admission = Admission()
    var queue: [Int] = []
    var first = 0
    var answered = 0
    for time in 0..<seconds * 1_000 {
      for _ in 0..<offered {
        guard !isGuarded || admission.enter(at: Self.moment(time), left: .milliseconds(patience)) == nil else { continue }
        queue.append(time)
      }
      guard first < queue.count else { continue }
      if time - queue[first] <= patience { answered += 1 }
      first += 1
      if isGuarded { admission.leave() }
    }
    return answered
  }

  @Test func `before anything is measured no more are begun than a service can do in good time, and the others come again soon`() {
    var admission = Admission()
    let waits = (0..<Admission.unmeasured + 2).map { _ in admission.enter(at: Self.moment(0), left: .seconds(600)) }
    #expect(waits.prefix(Admission.unmeasured).allSatisfy { $0 == nil })
    #expect(waits.suffix(2) == [Admission.window, Admission.window])
    #expect(admission.running == Admission.unmeasured)
  }

  @Test(arguments: [2, 4, 35])
  func `in a storm nearly all of what can be done is done in time, which it is not without`(times: Int) {
    let guarded = inTime(offered: times, patience: 2_000, seconds: 20, isGuarded: true)
    let bare = inTime(offered: times, patience: 2_000, seconds: 20, isGuarded: false)
    #expect(guarded >= 19_000)
    #expect(bare <= 4_100)
  }

  @Test func `where no more comes than can be done nothing is refused`() {
    #expect(inTime(offered: 1, patience: 50, seconds: 5, isGuarded: true) == 5_000)
  }
}
