/** The answer to a request, as a repeat gets it again. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: unknown
}

/** An Idempotency-Key, as a create writes it in its own transaction to run only once. */
export interface IdempotencyKey {
  /** The project, `system` or `deployment` that the key belongs to. */
  readonly scope: string
  /** A hash of route and Idempotency-Key. */
  readonly hash: string
  /** A keyed hash of the body: the body holds passwords, and a plain hash could be guessed. */
  readonly fingerprint: string
  readonly expiresAt: Date
}

/** Thrown by a write whose Idempotency-Key a concurrent request has used. */
export class IdempotencyConflict extends Error {}

/** What is stored under an Idempotency-Key. */
export interface StoredResponse {
  readonly fingerprint: string
  readonly answer: Answer
}

/** An Idempotency-Key with the answer that a repeat gets. */
export interface IdempotencyRecord {
  readonly key: IdempotencyKey
  readonly answer: Answer
}
