import type { Bounds, OutboundRequest } from '../../egress/guarded-fetch.ts'
import type { OutboundAnswer, OutboundFailure, Outcome } from '../../egress/outcome.ts'
import type { McpFailure, McpStep } from '../../model/mcp.ts'
import type { OutboundAllow } from '../../model/public-address.ts'

/** The bounds of every request of a discovery. */
export const mcpBounds = { timeoutMs: 5000, maxBytes: 64 * 1024 } as const

/**
 * Sends a request of a discovery within `mcpBounds`: the egress guard, and in tests a fake.
 * `headersOnly` ends it with the headers of the response, since an MCP server can answer with a stream;
 * `timeoutMs` is what is left of the time of a document. It follows no redirect, and reports the
 * location of one where `reportsLocation`.
 */
export type SendForDiscovery = (
  request: OutboundRequest,
  options?: Pick<Partial<Bounds>, 'headersOnly' | 'timeoutMs' | 'reportsLocation'>,
) => Promise<Outcome>

/** How a discovery sends its requests, and which addresses are open to it. */
export interface DiscoveryContext {
  readonly send: SendForDiscovery
  readonly allow: OutboundAllow
  /** As in `DiscoveryRequest`. */
  readonly withoutPerson?: readonly string[] | undefined
}

/** A step that failed, while the discovery runs; `discoverMcpServer` returns it as a value. */
export class StepError extends Error {
  readonly failure: McpFailure

  constructor(step: McpStep, reason: string, { transient = false } = {}) {
    super(`${step}: ${reason}`)
    this.failure = { kind: 'failed', step, reason, transient }
  }
}

const lasting: readonly OutboundFailure['code'][] = ['refused', 'redirect', 'tls', 'too_large']

/** The response, or the step's failure. @throws StepError where there is none, or only a transient one. */
export function requireAnswer(step: McpStep, subject: string, outcome: Outcome): OutboundAnswer {
  if (outcome.kind === 'failure') {
    const transient = !lasting.includes(outcome.code)
    throw new StepError(step, `${subject} is not available: ${outcome.message}`, { transient })
  }
  const { status } = outcome
  if (status !== 429 && status < 500) return outcome
  throw new StepError(step, `${subject} answered with status ${status}`, { transient: true })
}
