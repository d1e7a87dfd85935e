import Alert, { type AlertProps } from '@cloudscape-design/components/alert'

/** What a test of a connection came to. */
export interface Outcome {
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  readonly detail?: string | null
  readonly latency_ms?: number | null
}

const told: Readonly<Record<Outcome['outcome'], readonly [AlertProps.Type, string]>> = {
  ok: ['success', 'It works'],
  rejected: ['error', 'The service refuses these credentials'],
  unreachable: ['warning', 'The service could not be reached'],
  untestable: ['info', 'This cannot be tested from here'],
}

/** Tells what a test came to. */
export function TestOutcome({
  outcome: { outcome, detail, latency_ms },
}: {
  readonly outcome: Outcome
}) {
  const [type, header] = told[outcome]
  return (
    <div role="status">
      <Alert type={type} header={header}>
        {detail}
        {typeof latency_ms === 'number' && <div>It took {Math.round(latency_ms)} ms.</div>}
      </Alert>
    </div>
  )
}
