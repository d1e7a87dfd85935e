import type { Power } from '../domain/powers.ts'

/** A function that is no endpoint, as data: what starts it, and what it may do. */
export interface Task {
  /** Verb-noun; also the function's file and its Lambda. */
  readonly id: string
  readonly summary: string
  /** `deployment`: a custom resource of the stack, when it is created. */
  readonly trigger: 'deployment'
  readonly powers: readonly Power[]
  readonly memoryMb?: number
}

/** Declares a task; its type keeps the powers it was given. */
export function task<const T extends Task>(given: T): T {
  return given
}
