import Alert, { type AlertProps } from '@cloudscape-design/components/alert'

/** The result of a connection test. */
export interface TestResult {
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  readonly detail?: string | null
  readonly latency_ms?: number | null
}

const headers: Readonly<Record<TestResult['outcome'], readonly [AlertProps.Type, string]>> = {
  ok: ['success', 'The connection works'],
  rejected: ['error', 'The service rejects these credentials'],
  unreachable: ['warning', 'The service could not be reached'],
  untestable: ['info', 'This connection cannot be tested from here'],
}

/** Shows the result of a connection test. */
export function TestOutcome({
  result: { outcome, detail, latency_ms },
}: {
  readonly result: TestResult
}) {
  const [type, header] = headers[outcome]
  return (
    <div role="status">
      <Alert type={type} header={header}>
        {detail}
        {typeof latency_ms === 'number' && <div>The test took {Math.round(latency_ms)} ms.</div>}
      </Alert>
    </div>
  )
}
