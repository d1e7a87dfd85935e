/** The first answer to a request, as it is given again to a repeat. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: unknown
}

/** What a create writes in its own transaction, so that it can happen only once. */
export interface IdempotencyKey {
  /** Whose keys these are: a project's, the system's or the deployment's. */
  readonly scope: string
  /** A hash of route and Idempotency-Key. */
  readonly hash: string
  /** A keyed hash of the body: the body holds passwords, and a plain hash could be guessed. */
  readonly fingerprint: string
  readonly expiresAt: Date
}

/** Thrown by a write whose ticket was used by another request in the same moment. */
export class IdempotencyConflict extends Error {}

/** What is kept under a ticket. */
export interface StoredResponse {
  readonly fingerprint: string
  readonly answer: Answer
}

/** A ticket beside the answer that a repeat will get. */
export interface IdempotencyRecord {
  readonly ticket: IdempotencyKey
  readonly answer: Answer
}
