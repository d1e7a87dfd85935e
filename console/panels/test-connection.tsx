import Alert, { type AlertProps } from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect, useRef, useState } from 'react'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import { useConnection } from '../data/queries.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { storedFields } from '../forms/form-state.ts'
import { usePanel } from '../layout/panel.tsx'
import { ProblemAlert } from '../parts/feedback.tsx'
import { TypeLabel } from '../parts/labels.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSubmit } from './use-submit.ts'

/** Tests a connection as it is stored. */
export default function TestConnection({ id }: { readonly id: string }) {
  const { ask } = useSignedIn()
  const { data: connection } = useConnection(id)
  const [result, setResult] = useState<TestResult>()
  const submit = useSubmit({
    async send() {
      setResult(undefined)
      const path = `/v1/connections/${encodeURIComponent(id)}/test`
      setResult((await ask<One<TestResult>>({ method: 'POST', path })).data)
    },
  })
  const { byHand } = usePanel()
  // A test sends the secret to the service, and is recorded: a link must not start one.
  const startNow = useRef(byHand)
  const start = useRef(submit.run)
  useEffect(() => {
    if (startNow.current) start.current()
  }, [])
  const failure = submit.problem && referenceFailures[submit.problem.code]
  const tested = submit.busy || submit.problem !== undefined || result !== undefined
  return (
    <FormPanel
      title="Test connection"
      submit={submit}
      label={tested ? 'Test again' : 'Test'}
      busyLabel="Testing"
      leave="Close"
      failure={failure?.what ?? 'The test could not run'}
      remedy={failure && <div>{failure.advice}</div>}
    >
      {connection && (
        <KeyValuePairs
          columns={2}
          items={[
            { label: 'Connection', value: connection.name },
            { label: 'Type', value: <TypeLabel id={connection.type} /> },
          ]}
        />
      )}
      {result && <TestOutcome result={result} />}
    </FormPanel>
  )
}

interface ReferenceFailure {
  /** What failed, as a heading. */
  readonly what: string
  readonly advice: string
}

/** Why a secret that stays in AWS was not read, by the code of the problem. */
const referenceFailures: Readonly<Record<string, ReferenceFailure>> = {
  referenced_secret_denied: {
    what: 'AWS denies Mooring the secret',
    advice: 'The page of the connection has the policies to paste into the role.',
  },
  referenced_secret_missing: {
    what: 'The secret does not exist in AWS',
    advice: 'Edit the connection and correct the ARN of the secret.',
  },
  referenced_secret_malformed: {
    what: 'The secret in AWS is not what the field takes',
    advice: 'Correct the JSON pointer after the ARN, or the secret itself.',
  },
}

interface DraftTestProps {
  readonly type: ConnectionType
  readonly form: ConfigForm
  /** The connection that is edited: a stored secret of it cannot be tested from here. */
  readonly connection?: Connection
}

/** Tests the config in the form before it is saved. */
export function DraftTest({ type, form, connection }: DraftTestProps) {
  const { ask } = useSignedIn()
  const [result, setResult] = useState<TestResult>()
  const test = useSubmit({
    issuesOf: form.showIssues,
    async send() {
      setResult(undefined)
      const config = form.read()
      if (!config) return
      const path = '/v1/connections/test'
      const body = { type: type.type, config }
      setResult((await ask<One<TestResult>>({ method: 'POST', path, body })).data)
    },
  })
  const { drafts } = form
  useEffect(() => {
    // A result is about the config that was tested: any edit removes it.
    void drafts
    setResult(undefined)
  }, [drafts])
  const keepsSecret = storedFields(connection).some((name) => form.stored(name) === 'kept')
  // A stored secret never reaches the browser: once it is saved, the list tests it.
  if (keepsSecret) return null
  return (
    <SpaceBetween size="s">
      <Button formAction="none" loading={test.busy} loadingText="Testing" onClick={test.run}>
        Test connection
      </Button>
      {test.problem && <ProblemAlert what="The test could not run" problem={test.problem} />}
      {result && <TestOutcome result={result} />}
    </SpaceBetween>
  )
}

/** The result of a connection test. */
interface TestResult {
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  readonly detail?: string | null
  readonly latency_ms?: number | null
}

const outcomeHeaders: Readonly<Record<TestResult['outcome'], readonly [AlertProps.Type, string]>> =
  {
    ok: ['success', 'The connection works'],
    rejected: ['error', 'The service rejects these credentials'],
    unreachable: ['warning', 'The service could not be reached'],
    untestable: ['info', 'This connection cannot be tested from here'],
  }

/** Shows the result of a connection test. */
function TestOutcome({ result: { outcome, detail, latency_ms } }: { readonly result: TestResult }) {
  const [type, header] = outcomeHeaders[outcome]
  return (
    <div role="status">
      <Alert type={type} header={header}>
        {detail}
        {typeof latency_ms === 'number' && <div>The test took {Math.round(latency_ms)} ms.</div>}
      </Alert>
    </div>
  )
}
