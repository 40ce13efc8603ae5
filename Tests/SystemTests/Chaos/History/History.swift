/// What clients saw of one run, what its databases hold at the end, and what its followers were given: all that the checker judges.
struct History: Sendable {
  var calls: [CallRecord] = []
  var commands: [CommandRecord] = []
  var effects: [EffectRecord] = []
  var followers: [FollowerRecord] = []
}
