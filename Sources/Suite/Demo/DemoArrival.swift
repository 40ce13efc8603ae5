import Contracts

/// How somebody came to their ticket at the hall.
struct DemoArrival {
  let ticket: TicketView
  /// The visit that they came for; nil where it lost its seat while it was moved.
  let visit: VisitView?
  /// The code of the visit, of which the beginning is shown.
  let code: String
  /// Why the kiosk did not take the code, by the refusal's name; empty where it did.
  let refusal: String
  /// When the hall is open today, `HH:MM-HH:MM`; empty: not at all.
  let open: [String]
}
