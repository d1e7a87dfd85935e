/** Every metric that is measured here, and its unit: their names are defined here alone. */
export const metrics = {
  /** Connections resolved, over HTTP and by invocation. */
  Lookups: 'Count',
  /** Lookups that failed; also by class, which is the code of the problem. */
  LookupFailures: 'Count',
  /** From the request to its response, of one lookup or one batch. */
  LookupLatency: 'Milliseconds',
  /** Requests rejected for their access key. */
  RefusedKeys: 'Count',
  /** Connection tests rejected because the budget of their access key was used up. */
  ConnectionTestsLimited: 'Count',
  /** Requests that got 429, by a route's rate or a key's budget; counted in the access log. */
  ThrottledRequests: 'Count',
  /** Secrets that a row pins and Secrets Manager does not have, counted each time one was needed. */
  SecretsMissing: 'Count',
  /** Responses with 500: bugs. */
  Bugs: 'Count',
  /** Responses with 503: a service that Mooring needs, or a provider, failed. */
  Unavailable: 'Count',
  /** Access tokens refreshed. */
  Refreshes: 'Count',
  /** Also by class: how the provider rejected it. */
  RefreshFailures: 'Count',
  /** Grants that are due for a refresh, each minute: at most 2,000 of each partition are counted. */
  RefreshBacklog: 'Count',
  /** How long the oldest of them has been due, of those looked up lately. */
  RefreshLag: 'Seconds',
  /** Connections whose grant was revoked or has expired. */
  ConnectionsExpired: 'Count',
  /** Events that EventBridge accepted. */
  EventsPublished: 'Count',
  /** Of the oldest cleanup task that the sweep could not complete. */
  LeftoverAge: 'Seconds',
  Leftovers: 'Count',
  /** Orphaned secrets that are not discarded. */
  OrphanedSecrets: 'Count',
  DiscardedSecrets: 'Count',
  /** Secrets that were moved between drivers, or encrypted again under a new key pair. */
  SecretsRewritten: 'Count',
  /** Secrets of which that failed; they stay as they were. */
  SecretRewriteFailures: 'Count',
  /** Key pairs that a later one has replaced, and that are kept until no row uses them. */
  ReplacedSecretKeys: 'Count',
  /** Rows whose secret is gone. */
  LostSecrets: 'Count',
} as const satisfies Record<string, 'Count' | 'Milliseconds' | 'Seconds'>

/** The name of a metric. */
export type Metric = keyof typeof metrics

/** The namespace in CloudWatch. Every metric has the dimension `Stage`; some also `Class`. */
export const metricNamespace = 'Mooring'
