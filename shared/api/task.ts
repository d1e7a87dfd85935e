import type { JsonObject } from '../model/json.ts'
import type { Power } from '../ports/index.ts'
import type { Setting } from '../runtime/settings.ts'

/** EventBridge starts the task by the clock. */
export interface Schedule {
  readonly schedule: `rate(${string})` | `cron(${string})`
}

/** The table's stream brings the task what was written. */
export interface StreamReading {
  /** A record that fits one of these patterns is brought (Lambda's event filtering). */
  readonly stream: readonly JsonObject[]
}

/**
 * What starts a task. `deployment`: a custom resource of the stack, when it is created;
 * `invocation`: a function that is granted to invoke it; `asynchronous-invocation`: the same, and
 * does not wait.
 */
export type Trigger =
  | 'deployment'
  | 'invocation'
  | 'asynchronous-invocation'
  | Schedule
  | StreamReading

/** A function that is no endpoint, as data: what starts it, and what it may do. */
export interface Task {
  /** Verb-noun; also the function's file and its Lambda. */
  readonly id: string
  readonly summary: string
  readonly trigger: Trigger
  readonly powers: readonly Power[]
  /** Settings beyond those of its powers. */
  readonly settings?: readonly Setting[]
  readonly memoryMb?: number
  /** Whether it returns credentials, and is measured as a lookup. */
  readonly resolves?: boolean
  /** Whether it waits for servers outside the deployment, so that its concurrency can be reserved. */
  readonly bounded?: boolean
  /** How long one run may take; absent: as long as an endpoint. */
  readonly timeoutSeconds?: number
}

/** Declares a task; its type keeps the powers it was given. */
export function task<const T extends Task>(given: T): T {
  return given
}
