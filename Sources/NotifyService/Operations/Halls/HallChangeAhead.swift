/// A change of halls that is to be written, and what was read of it.
struct HallChangeAhead: Sendable {
  let change: HallChange
  let forecast: HallForecast
}
