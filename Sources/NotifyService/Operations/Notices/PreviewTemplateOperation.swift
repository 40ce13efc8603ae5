import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.previewTemplate`: how words read with an example, and how long a text message they make.
struct PreviewTemplateOperation: BusOperation {
  /// Six places, as a code has.
  static let code = "123456"

  let environment: ServiceEnvironment

  func handle(_ request: PreviewTemplate, _ context: CallContext) async throws -> TemplatePreview {
    let key = try request.key
    let template: NoticeTemplate
    if let offered = try request.offered(for: key) {
      template = offered
    } else {
      do {
        template = try await environment.store.read { try TemplateTable.template(key, in: $0) }
      } catch let error as StoreError {
        throw Refusal(storeError: error)
      }
    }
    let words = template.filled(with: values(key))
    return TemplatePreview.with { preview in
      (preview.title, preview.text) = (words.title, words.body)
      guard key.channel == .text else { return }
      let length = TextMessageLength(words.body)
      (preview.units, preview.parts) = (length.units, length.parts)
    }
  }

  private func values(_ key: NoticeTemplate.Key) -> [TemplateField: String] {
    guard key.kind == .contactCode, key.kind.fields(over: key.channel).contains(.code) else {
      let today = ShanghaiTime(microseconds: environment.clock.microseconds()).day
      return NoticeContent.example(key.kind, on: today).values(in: key.language)
    }
    let words = CodeTemplate(key.language).mail(Self.code)
    return [.title: words.title, .text: words.body, .code: Self.code]
  }
}
