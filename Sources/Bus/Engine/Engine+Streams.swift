// Events that are pushed. A stream is one SUBSCRIBE and what follows it on one link; PublisherStream and FollowerStream decide what each
// side does next; Engine+Publishing and Engine+Following tell them what comes, and do what they say.

extension Engine {
  /// A link is gone, or begins anew: so do its streams.
  mutating func loseStreams(on link: LinkID) {
    for origin in streams.published.keys where origin.link == link { stopPublishing(origin) }
    for (id, followed) in streams.followed where followed.attempt?.link == link {
      detach(id)
      streams.followed[id]?.stream.loseLink(now: maintainedAt)
    }
  }

  /// What time mends: streams that are not answered, that were silent for long, or that a full link held up.
  mutating func lookAfterStreams(now: Moment) {
    for (origin, published) in streams.published {
      if wasPaused {
        streams.published[origin]?.touchedAt = now
      } else if now - published.touchedAt > timing.forgotten {
        // A follower that lives asks every `timing.idle` where a silent stream stands: of this one the CANCEL was lost.
        counters.streamsForgotten += 1
        stopPublishing(origin)
        continue
      }
      push(origin)
    }
    for id in streams.followed.keys {
      if streams.followed[id]?.stream.isOverdue(now, after: timing.answer) == true { restart(id, now: now) }
      if streams.followed[id]?.stream.asks(now, after: timing.idle) == true { acknowledge(id) }
    }
  }
}
