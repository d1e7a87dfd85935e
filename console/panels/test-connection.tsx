import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useEffect, useRef, useState } from 'react'
import type { One } from '../api/resources.ts'
import { useConnection } from '../data/connections.ts'
import { usePanel } from '../layout/panel.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { type Outcome, TestOutcome } from '../parts/test-outcome.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSignedIn } from '../session/session.tsx'
import { PanelFrame } from './panel-frame.tsx'

/** Tries a connection as it is stored. */
export default function TestConnection({ id }: { readonly id: string }) {
  const { ask } = useSignedIn()
  const { data: connection } = useConnection(id)
  const [outcome, setOutcome] = useState<Outcome>()
  const { busy, problem, run } = useAction(async () => {
    setOutcome(undefined)
    const path = `/v1/connections/${encodeURIComponent(id)}/test`
    const { data } = await ask<One<Outcome>>({ method: 'POST', path })
    setOutcome(data)
  })
  const { byHand } = usePanel()
  // A test asks the service with the secret, and is recorded: no link sets one off.
  const wanted = useRef(byHand)
  useEffect(() => {
    if (wanted.current) void run()
  }, [run])
  const tried = busy || problem !== undefined || outcome !== undefined
  return (
    <PanelFrame
      title="Test connection"
      leave="Close"
      onSubmit={() => void run()}
      actions={
        <Button variant="primary" loading={busy} loadingText="Testing">
          {tried ? 'Test again' : 'Test'}
        </Button>
      }
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
      {problem && <ProblemAlert what="The test could not be made" problem={problem} />}
      {outcome && <TestOutcome outcome={outcome} />}
    </PanelFrame>
  )
}
