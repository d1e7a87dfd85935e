/** What came of trying a connection out. */
export interface ConnectionTestResult {
  /** `untestable`: nothing was asked, and `detail` says why. */
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  /** In plain words of ours; never a secret, nor what the service said. */
  readonly detail: string
  readonly latencyMs: number
}

/** Every outcome. */
export const outcomes = ['ok', 'rejected', 'unreachable', 'untestable'] as const
