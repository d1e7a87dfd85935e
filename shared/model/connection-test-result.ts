/** The result of a connection test. */
export interface ConnectionTestResult {
  /** `untestable`: no request was sent, and `detail` says why. */
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  /** A message of ours; never a secret, nor text of the service. */
  readonly detail: string
  readonly latencyMs: number
}

/** Every outcome. */
export const outcomes = ['ok', 'rejected', 'unreachable', 'untestable'] as const
