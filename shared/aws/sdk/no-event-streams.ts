/**
 * Replaces the SDK's event streams in the bundles (infra/bundle.ts): no operation that
 * Mooring calls has one. The SDK imports them dynamically, which prevents tree shaking of what
 * they share with the rest: a seventh of a bundle, and of its cold start.
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

/** Configures streamed responses of the Lambda client: no operation here has one. */
export function resolveEventStreamSerdeConfig<T>(config: T): T {
  return config
}
