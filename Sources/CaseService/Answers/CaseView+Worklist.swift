import Contracts

extension CaseView {
  /// The case without a word of whose it is and of what they handed in: who works on it reads that for this case.
  var withoutPerson: CaseView {
    var view = self
    view.subject = ""
    view.evidence = []
    view.bring = []
    view.grounds = ""
    view.stops = []
    view.extended = nil
    view.corrections = []
    view.ending = nil
    view.delivery = nil
    view.fees = []
    view.rating = nil
    view.steps = []
    view.objection = nil
    view.bundle = ""
    return view
  }
}
