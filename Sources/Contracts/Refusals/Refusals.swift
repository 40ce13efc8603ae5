public import Bus

/// The registry of refusals: every code of the suite, once.
public enum Refusals {
  public static let all: [RefusalKind] =
    BusRefusals.all + IdentityRefusals.all + ItemRefusals.all + CaseRefusals.all + NotifyRefusals.all

  /// The registry as the page docs/REFUSALS.md.
  public static var markdown: String {
    var page = "# Refusals\n\nGenerated from the registry (`make docs`); do not edit.\n\n"
    page += "| code | name | status | meaning | remedy | retry |\n|---:|---|---|---|---|---|\n"
    for kind in all {
      page += "| \(kind.code) | `\(kind.name)` | \(kind.status) | \(kind.meaning.zh) \(kind.meaning.en)"
      page += " | \(kind.remedy.zh) \(kind.remedy.en) | \(kind.retry ? "yes" : "no") |\n"
    }
    return page
  }
}
