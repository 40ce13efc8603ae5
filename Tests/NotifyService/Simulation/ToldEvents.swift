/// What the case service has told of cases.
struct ToldEvents {
  struct Case {
    let id: String
    let subject: String
    /// Why somebody has to come; empty: nobody has to.
    let reason: String
    var revision = 1
    var isOver = false
    /// The revisions at which it was decided.
    var decided: [Int] = []
  }

  var cases: [Case] = []
}
