import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useEffect, useState } from 'react'
import type { One } from '../api/resources.ts'
import { useConnection } from '../data/connections.ts'
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
  useEffect(() => void run(), [run])
  return (
    <PanelFrame
      title="Test connection"
      leave="Close"
      onSubmit={() => void run()}
      actions={
        <Button variant="primary" loading={busy} loadingText="Testing">
          Test again
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
