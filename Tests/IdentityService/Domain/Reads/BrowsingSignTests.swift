import IdentityDomain
import Testing

struct BrowsingSignTests {
  func figures(
    _ reader: String = "window-1", _ role: Reader.Role = .clerk, reads: Int = 0, subjects: Int = 0, withoutCase: Int = 0, atNight: Int = 0,
    missed: Int = 0
  ) -> BrowsingFigures {
    BrowsingFigures(
      reader: reader, role: role, reads: reads, subjects: subjects, cases: 0, withoutCase: withoutCase, atNight: atNight, missed: missed)
  }

  @Test func `each sign begins where it says, for people`() {
    #expect(BrowsingSign.signs(of: figures(subjects: 19), middle: 0).isEmpty)
    #expect(BrowsingSign.signs(of: figures(subjects: 20), middle: 6) == [.manySubjects])
    #expect(BrowsingSign.signs(of: figures(subjects: 21), middle: 7).isEmpty)
    #expect(BrowsingSign.signs(of: figures(reads: 20, withoutCase: 10), middle: 0).isEmpty)
    #expect(BrowsingSign.signs(of: figures(reads: 20, withoutCase: 11), middle: 0) == [.withoutCase])
    #expect(BrowsingSign.signs(of: figures(reads: 19, withoutCase: 19), middle: 0).isEmpty)
    #expect(BrowsingSign.signs(of: figures(atNight: 4), middle: 0).isEmpty)
    #expect(BrowsingSign.signs(of: figures(atNight: 5), middle: 0) == [.atNight])
    #expect(BrowsingSign.signs(of: figures(missed: 9), middle: 0).isEmpty)
    #expect(BrowsingSign.signs(of: figures(missed: 10), middle: 0) == [.guessing])
  }

  @Test func `a program reads about everybody at any hour, but guesses no numbers`() {
    let program = figures("case", .service, reads: 1_000, subjects: 900, withoutCase: 1_000, atNight: 400, missed: 10)
    #expect(BrowsingSign.signs(of: program, middle: 1) == [.guessing])
  }

  @Test func `readers with a sign are told first, each part in its order, by the middle of all`() {
    let all = [
      figures("window-1", subjects: 30), figures("window-2", subjects: 9), figures("window-3", subjects: 8),
      figures("window-4", missed: 10),
    ]
    #expect(BrowsingSign.told(of: all, limit: 4).map(\.figures.reader) == ["window-1", "window-4", "window-2", "window-3"])
    #expect(BrowsingSign.told(of: all, limit: 1).map(\.signs) == [[.manySubjects]])
  }

  @Test func `the middle is taken of each role, the lesser of two`() {
    let all = [1, 9, 5, 7].map { figures(subjects: $0) } + [figures("desk", .officer, subjects: 3)]
    #expect(BrowsingSign.middles(of: all) == [.clerk: 5, .officer: 3])
  }
}
