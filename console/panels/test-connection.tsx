import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useEffect, useRef, useState } from 'react'
import type { One } from '../api/resources.ts'
import { useConnection } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { TestOutcome, type TestResult } from '../parts/test-outcome.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
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
  const tested = submit.busy || submit.problem !== undefined || result !== undefined
  return (
    <FormPanel
      title="Test connection"
      submit={submit}
      label={tested ? 'Test again' : 'Test'}
      busyLabel="Testing"
      leave="Close"
      failure="The test could not run"
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
