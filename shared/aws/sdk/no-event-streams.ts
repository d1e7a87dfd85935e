/**
 * Takes the place of the SDK's event streams in the bundles (infra/bundle.ts): no operation that
 * Mooring calls has one. The SDK loads them late, which keeps what they share with the rest whole
 * and unshaken: a seventh of a bundle, and as much of its start.
 */
export class EventStreamSerde {
  /** @throws Error always: a command with an event stream needs the SDK's own. */
  constructor() {
    throw new Error('The bundles hold no event streams')
  }
}

/** As the SDK's. @throws Error always. */
export function eventStreamSerdeProvider(): never {
  throw new Error('The bundles hold no event streams')
}

/** What the client of Lambda does at its start for answers that stream: nothing, for none do. */
export function resolveEventStreamSerdeConfig<T>(config: T): T {
  return config
}
