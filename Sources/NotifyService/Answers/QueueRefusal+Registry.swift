import Bus
import Civics
import Contracts
import NotifyDomain

extension QueueRefusal {
  /// The refusal as the registry has it.
  var refusal: Refusal {
    switch self {
    case .dayEnded: NotifyRefusals.queueEnded.refusal()
    case .checkedIn(let number): NotifyRefusals.alreadyCheckedIn.refusal(number.text)
    case .tooEarly(let moment): NotifyRefusals.tooEarly.refusal(ShanghaiTime(microseconds: moment).clock)
    case .numbersUsed(let series): NotifyRefusals.numbersUsed.refusal(series.rawValue)
    case .tooManyLines: NotifyRefusals.queueFull.refusal("skills")
    case .unfit: NotifyRefusals.queueUnfit.refusal()
    case .unknownTicket: NotifyRefusals.unknownTicket.refusal()
    case .outOfOrder(let act, let state, let possible):
      NotifyRefusals.ticketOutOfOrder.refusal(
        "\(act.rawValue), \(state.rawValue): \(possible.map(\.rawValue).joined(separator: ", "))")
    case .unknownWindow(let window): NotifyRefusals.unknownWindow.refusal("\(window)")
    case .windowClosed(let window): NotifyRefusals.windowClosed.refusal("\(window)")
    case .windowTaken(let window): NotifyRefusals.windowTaken.refusal("\(window)")
    case .windowBusy(let window, let number): NotifyRefusals.windowBusy.refusal("\(window), \(number?.text ?? "")")
    case .notServedHere(let window): NotifyRefusals.notServedHere.refusal("\(window)")
    case .nobodyWaiting: NotifyRefusals.nobodyWaiting.refusal()
    case .tooManyReturns(let most): NotifyRefusals.tooManyReturns.refusal("\(most)")
    case .tooManyForwards(let most): NotifyRefusals.tooManyForwards.refusal("\(most)")
    case .numberTaken(let number): NotifyRefusals.numberTaken.refusal(number.text)
    }
  }
}
