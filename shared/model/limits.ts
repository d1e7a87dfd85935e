/** The bounds that a request meets, in one place; each with its reason. */
export const limits = Object.freeze({
  /** Of a body: a secret value holds 64 KiB at most, so no valid body is larger. */
  bodyBytes: 256 * 1024,
  /** Of nesting in a body: deeper than any config, shallower than any stack. */
  bodyDepth: 64,
  /** Of a name, in characters. */
  nameLength: 255,
  pageSizeDefault: 25,
  pageSizeMax: 500,
  /** Of records of a connection that are counted and have page numbers: older ones need a cursor. */
  countedEvents: 10_000,
  /** Of connections resolved by one call: a DynamoDB transaction of that many audit records. */
  batchSize: 25,
  /** Of connections in one import, and of the time in which it starts them: its function has 29 s. */
  importSize: 100,
  importMs: 20_000,
  /** Of connections in a page of an export without secrets: at most 25 KB each, so that a page stays under 6 MB. */
  exportSize: 100,
  /** Of rows and secrets in a page of an export with secrets: base64 adds a third, and a response is at most 6 MB. */
  exportBytes: 3_000_000,
  /** Of parts that one page of an export reads: projects can be empty. */
  exportReads: 50,
  /** Of identity providers: a token exchange reads them all. Of their rules, and of a row's key set and rules as JSON. */
  identityProviders: 20,
  identityRules: 50,
  identityBytes: 64 * 1024,
  /** Of the time in which a deletion ends the sessions of an identity provider: its function has 29 s. */
  endSessionsMs: 20_000,
  /** Of rejected tokens without a proven issuer that a process records in a minute: any caller can send them. */
  recordedRejectionsPerMinute: 60,
  /** Of the time between a sign-in's start and its callback, and between that and the request for its session. */
  signInSeconds: 600,
  signInCodeSeconds: 60,
  idempotencyKeyLength: 255,
  idempotencySeconds: 24 * 3600,
  /** Of the overlap in which a rotated key stays valid: 7 days. */
  overlapSecondsMax: 7 * 24 * 3600,
  /** Of validation issues in one response, and of a member's name in one. */
  maxIssuesReported: 100,
  maxNameCharsReported: 100,
  /** Of all secrets of a connection together, as JSON: the value of one secret holds no more. */
  secretBytes: 65_536,
  /** Of the time between an authorization's start and its callback. */
  authorizationSeconds: 600,
  /** Of connection tests that one access key may ask for in a minute: each connects to an untrusted server. */
  connectionTestsPerMinute: 30,
  /** Of the work of a callback: a little longer than a function may run. */
  callbackMs: 35_000,
  /** Of a call to a token endpoint, and of the lease that it is made under. */
  providerTimeoutMs: 10_000,
  leaseMs: 30_000,
  /** Of one refresh within a run over many: longer than its provider may take, plus reads. */
  refreshItemMs: 18_000,
  /**
   * Of the refreshes of one OAuth client that the schedule starts in a second, in all its workers: as
   * many as 1.4 million grants in use need whose tokens expire hourly.
   */
  refreshesPerSecond: 500,
  /** Of one lookup's wait for new tokens: its function has 29 s, and writes a record after it. */
  lookupWaitMs: 20_000,
  /** Of one item of cleanup work. */
  cleanupItemMs: 15_000,
  /** From when on an item of a run counts as slow, so that its provider is skipped for a while. */
  slowItemMs: 5_000,
  /** Of challenges for the same scopes in an hour after which another authorization cannot help. */
  stepUps: 3,
  stepUpMs: 3_600_000,
  /** Of rejections in a row after which an OAuth client's provider is skipped, and how long. */
  clientRejections: 5,
  clientRetryMs: 30_000,
  /** Of unclassified responses after which a grant with an expired token counts as revoked. */
  unclassifiedAnswers: 5,
  /** Of the repositories or scopes of a narrowed credential: GitHub takes 500 repositories. */
  narrowItems: 500,
  /** Of a minted credential, in seconds: the longest session of an AWS role. */
  mintedSeconds: 43_200,
  /** Of one read of a referenced secret, and of the time in which a lookup starts its reads. */
  referencedSecretMs: 5_000,
  referencedWaitMs: 8_000,
  /** After which an AWS SDK reads an access key again that does not expire. */
  awsReadAgainMs: 3_600_000,
  /** Of a cleanup task before the sweep runs it: longer than any function may run. */
  minCleanupAgeMs: 15 * 60_000,
  /** Of a secret without a row before it counts as orphaned, and of its mark before it is discarded. */
  orphanAgeMs: 24 * 3600_000,
  orphanMarkedMs: 20 * 3600_000,
} as const)
