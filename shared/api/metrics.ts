/** Every metric that is measured here, and its unit: the one home of their names. */
export const metrics = {
  /** Connections resolved, over HTTP and by invocation. */
  Lookups: 'Count',
  /** Look-ups that failed; also by class, which is the code of the problem. */
  LookupFailures: 'Count',
  /** From the request to its answer, of one look-up or one batch. */
  LookupLatency: 'Milliseconds',
  /** Requests whose access key proves nobody. */
  RefusedKeys: 'Count',
  /** Connection tests rejected because the budget of their access key was used up. */
  ConnectionTestsLimited: 'Count',
  /** Requests answered 429, by a route's rate or a key's budget; counted in the access log. */
  ThrottledRequests: 'Count',
  /** Secrets that a row pins and Secrets Manager does not have, by each time one was needed. */
  SecretsMissing: 'Count',
  /** Answers of 500: bugs. */
  Bugs: 'Count',
  /** Answers of 503: a service that Mooring needs, or a provider, failed. */
  Unavailable: 'Count',
  /** Access tokens renewed. */
  Refreshes: 'Count',
  /** Also by class: how the provider refused. */
  RefreshFailures: 'Count',
  /** Connections whose grant has ended. */
  ConnectionsExpired: 'Count',
  /** Events that EventBridge took. */
  EventsPublished: 'Count',
  /** Of the oldest work that the sweep could not do. */
  LeftoverAge: 'Seconds',
  Leftovers: 'Count',
  /** Secrets that are nobody's, of which none is discarded. */
  OrphanedSecrets: 'Count',
  DiscardedSecrets: 'Count',
  /** Rows whose secret is gone. */
  LostSecrets: 'Count',
} as const satisfies Record<string, 'Count' | 'Milliseconds' | 'Seconds'>

/** The name of a metric. */
export type Metric = keyof typeof metrics

/** The namespace in CloudWatch. Every metric has the dimension `Stage`; some also `Class`. */
export const metricNamespace = 'Mooring'
