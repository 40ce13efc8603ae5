import Bus
import Contracts
import Logging
import NotifyDomain
import ServiceKit
import ServiceLifecycle
import Store

/// Sends the mails that are due.
///
/// An attempt is on disk before anything is sent, and its outcome after: a program that dies in between finds a delivery whose outcome
/// nobody knows, and does not send it again. One instance sends for all; who takes over settles what the one before left.
struct MailSender: ServiceLifecycle.Service, CustomStringConvertible {
  /// Mails under way at once, each over a connection of its own.
  static let width = 8
  /// How often the clock is looked at for what has become due.
  static let interval = Duration.seconds(1)
  /// What a mail under way gets when the program is told to stop.
  static let grace = Duration.seconds(5)

  let environment: ServiceEnvironment
  let settings: MailSettings

  /// What logs of starting and stopping call it.
  var description: String { "mail sender" }

  func run() async throws {
    var isAfterOthers = true
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      let head = environment.store.head
      do {
        if isAfterOthers { try await settleInterrupted() }
        isAfterOthers = false
        if try await sendDue() { continue }
      } catch StoreError.cancelled {
        return
      } catch {
        environment.logger.error("mails could not be sent; trying again", metadata: ["error": "\(error)"])
      }
      // A booking is an event; other notices are found at the next look.
      await cancelWhenGracefulShutdown { _ = await environment.store.waitForEvents(after: head, atMost: Self.interval) }
    }
  }

  private func settleInterrupted() async throws {
    let now = now
    try await environment.store.write { try DeliveryTable.loseInterrupted(now: now, in: $0) }
  }

  /// - Returns: Whether there may be more, and what there was is settled.
  private func sendDue() async throws -> Bool {
    let now = Int64(environment.clock.microseconds())
    let due = try await environment.store.read { try DeliveryTable.due(now: now, limit: Self.width, in: $0) }
    return await withTaskGroup(of: Bool.self) { group in
      for mail in due { group.addTask { await attempt(mail) } }
      return await group.reduce(!due.isEmpty) { $0 && $1 }
    }
  }

  /// One attempt at one mail.
  /// - Returns: Whether its outcome is on disk.
  private func attempt(_ mail: DueMail) async -> Bool {
    let message: MailMessage
    switch await compose(mail) {
    case .success(let composed): message = composed
    case .failure(let obstacle): return await settle(mail.delivery, obstacle)
    }
    guard let sending = mail.delivery.attempted(now: now), await keep(sending, replacing: mail.delivery) else { return false }
    let outcome = await send(message)
    if case .notSent(let failure, let retry) = outcome {
      environment.logger.info("a mail was not sent", metadata: ["mail.failure": "\(failure.code)", "mail.retry": "\(retry)"])
    }
    let jitter = Double(environment.randomBytes(1)[0]) / 255
    let event = outcome.deliveryEvent
    guard let known = sending.after(event, ofAttempt: sending.attempt, now: now, retry: outcome.mayRetry, jitter: jitter) else {
      return false
    }
    if await keep(known, replacing: sending) { return true }
    // Another instance took over meanwhile and counts this attempt as lost; but its outcome is known.
    guard let lost = sending.after(.lost, ofAttempt: sending.attempt, now: now),
      let late = lost.after(event, ofAttempt: sending.attempt, now: now, retry: outcome.mayRetry, jitter: jitter)
    else { return false }
    return await keep(late, replacing: lost)
  }

  /// Asks for the address, which is kept nowhere else than with the subject, and writes the mail.
  private func compose(_ mail: DueMail) async -> Result<MailMessage, MailObstacle> {
    if mail.delivery.notice.kind == .contactCode { return await composeCode(mail) }
    let contact: Contact
    do throws(Refusal) {
      contact = try await environment.bus.call(
        ReadContact.with {
          $0.subject = mail.subject
          $0.purpose = Purpose.with {
            $0.kind = .handling
            $0.caseID = mail.caseID
            $0.step = "notice"
          }
        }, as: NotifyService.principal)
    } catch {
      if Task.isCancelled { return .failure(.stopped) }
      return .failure(error.code == IdentityRefusals.unknownSubject.code ? .noAddress : .noAnswer)
    }
    guard let address = try? MailAddress(contact.mail) else { return .failure(.noAddress) }
    guard let text = mail.texts[Language(rawValue: contact.language) ?? .chinese],
      let message = try? MailMessage(
        text, of: mail.delivery, from: settings.sender, named: MailSettings.senderName, to: address, sentAt: now)
    else { return .failure(.unwritable) }
    return .success(message)
  }

  private func settle(_ delivery: Delivery, _ obstacle: MailObstacle) async -> Bool {
    switch obstacle {
    case .stopped: return false
    case .noAddress:
      guard let settled = delivery.after(.noAddress, ofAttempt: delivery.attempt, now: now) else { return false }
      return await keep(settled, replacing: delivery)
    case .noAnswer, .unwritable:
      // An attempt that surely sent nothing: it counts, so that this ends too.
      guard let begun = delivery.attempted(now: now),
        let failed = begun.after(.rejected, ofAttempt: begun.attempt, now: now, retry: obstacle == .noAnswer)
      else { return false }
      return await keep(failed, replacing: delivery)
    }
  }

  /// Sends, and when the program is to stop waits for the answer only so long; the outcome is exact also then. Who merely lost the duty to send
  /// waits for it to the end.
  private func send(_ message: MailMessage) async -> MailOutcome {
    // A task of its own: with the duty this one is cancelled, and a mail that is cut off may have been taken or not.
    let sending = Task { await settings.client.send(message) }
    return await withTaskGroup(of: MailOutcome?.self) { group in
      group.addTask { await sending.value }
      group.addTask {
        guard (try? await gracefulShutdown()) != nil, (try? await Task.sleep(for: Self.grace)) != nil else { return nil }
        sending.cancel()
        return nil
      }
      for await outcome in group {
        if let outcome {
          group.cancelAll()
          return outcome
        }
      }
      return .unknown(.connectionLost(.ended))
    }
  }

  /// In a task of its own: what is known of a mail is written also when this one is cancelled.
  private func keep(_ new: Delivery, replacing old: Delivery) async -> Bool {
    let store = environment.store
    let kept = await Task { try await store.write { try DeliveryTable.replace(old, by: new, in: $0) } }.result
    if case .failure(let error) = kept {
      environment.logger.error("a delivery could not be kept", metadata: ["error": "\(error)"])
    }
    return (try? kept.get()) ?? false
  }

  var now: Int64 { Int64(environment.clock.microseconds()) }
}
