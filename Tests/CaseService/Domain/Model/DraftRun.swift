import CaseDomain
import Civics
import Testing

/// One draft, stepped beside its model: a list of who touched it, over which channel.
struct DraftRun {
  typealias Sample = CaseSample

  enum Move: CaseIterable { case save, saveStale, discard }

  static let channels = ["mobile", "web", "kiosk", "window"]

  private(set) var draft: CaseDraft
  private(set) var isDiscarded = false
  private(set) var rows: Set<CaseTransition> = []
  private let rules: CaseRules
  private let item: ItemSnapshot
  /// Of the model: each saving with its actor and channel, how often it was saved, and until when it is kept.
  private var touched: [(actor: String, channel: String)]
  private var savings = 0
  private var keptUntil: Day

  /// Begins one in both; nil where who acts may not, in both.
  init?(of item: ItemSnapshot, by role: CaseRole, isOwner: Bool, over channel: String, at moment: Int64, rules: CaseRules) throws {
    let occasion = Self.occasion(role, isOwner, at: moment)
    let begin = BeginDraft(
      id: "case-1", subject: Sample.person.subject, item: item.code, itemName: Bilingual("事项", "item"), offered: [], note: "", others: 0)
    let isRefused: CaseRefusal.Kind? =
      role == .approver || role == .system ? .roleMayNot : role == .applicant && !isOwner ? .notTheApplicant : nil
    (self.rules, self.item) = (rules, item)
    touched = [(occasion.actor.id, channel)]
    keptUntil = occasion.day + 30
    do throws(CaseRefusal) {
      draft = try begin.decide(occasion: occasion, channel: channel, rules: rules)
    } catch {
      #expect(error.kind == isRefused)
      return nil
    }
    #expect(isRefused == nil)
    rows.insert(try #require(CaseTransition.row(.begin, in: nil)))
  }

  /// Makes a move in both; the refusals of the two, nil where it was made.
  mutating func step(
    _ move: Move, by role: CaseRole, isOwner: Bool, over channel: String, at moment: Int64
  ) throws -> (CaseRefusal.Kind?, CaseRefusal.Kind?) {
    let occasion = Self.occasion(role, isOwner, at: moment)
    let expected = expected(move, by: role, isOwner: isOwner)
    if expected == nil { touch(move, by: occasion, over: channel) }
    defer { if isDiscarded, let row = CaseTransition.row(.withdraw, in: .draft) { rows.insert(row) } }
    do throws(CaseRefusal) {
      if move == .discard {
        try draft.permit(.withdraw, on: occasion)
        isDiscarded = true
      } else {
        let offered = Sample.offers(item, held: [], as: savings.isMultiple(of: 4) ? Sample.digest : Sample.upload)
        let save = SaveDraft(revision: draft.revision - (move == .saveStale ? 1 : 0), offered: offered, note: "备注")
        draft = try save.decide(on: draft, occasion: occasion, channel: channel, rules: rules)
      }
      return (expected, nil)
    } catch {
      return (expected, error.kind)
    }
  }

  private func expected(_ move: Move, by role: CaseRole, isOwner: Bool) -> CaseRefusal.Kind? {
    if role == .applicant && !isOwner { return .notTheApplicant }
    let mayAct = move == .discard ? [CaseRole.applicant] : [.applicant, .windowClerk]
    guard mayAct.contains(role) else { return .roleMayNot }
    return move == .saveStale ? .draftChanged : nil
  }

  private mutating func touch(_ move: Move, by occasion: CaseOccasion, over channel: String) {
    guard move == .save else { return }
    savings += 1
    keptUntil = occasion.day + 30
    // One who saves again over the same channel leaves one line; the first line is that of the beginning.
    let last = touched[touched.count - 1]
    if touched.count == 1 || last != (occasion.actor.id, channel) { touched.append((occasion.actor.id, channel)) }
  }

  /// Whether the draft is what the model says, and nobody's work in it was overwritten.
  var isAsSaid: Bool {
    draft.revision == savings + 1 && draft.expiresOn == keptUntil && draft.evidence.isEmpty == (savings == 0)
      && draft.steps.map(\.actor.id) == touched.map(\.actor) && draft.steps.map(\.channel) == touched.map(\.channel)
  }

  private static func occasion(_ role: CaseRole, _ isOwner: Bool, at moment: Int64) -> CaseOccasion {
    let id = role == .applicant && isOwner ? Sample.person.subject : "desk-1"
    return CaseOccasion(actor: CaseActor(id: id, role: role), channel: .web, at: moment, cause: .request("request"))
  }
}
