import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect, useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { type Outcome, TestOutcome } from '../parts/test-outcome.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSignedIn } from '../session/session.tsx'

interface DraftTestProps {
  readonly type: ConnectionType
  readonly form: ConfigForm
  /** Where it is edited: a secret that is kept cannot be tried from here. */
  readonly connection?: Connection
}

/** Tries what stands in the form, before anything is kept. */
export function DraftTest({ type, form, connection }: DraftTestProps) {
  const { ask } = useSignedIn()
  const [outcome, setOutcome] = useState<Outcome>()
  const test = useAction(async () => {
    setOutcome(undefined)
    const config = form.read()
    if (!config) return
    const body = { type: type.type, config }
    try {
      const path = '/v1/connections/test'
      const { data } = await ask<One<Outcome>>({ method: 'POST', path, body })
      setOutcome(data)
    } catch (error) {
      form.blame(asProblem(error))
      throw error
    }
  })
  const { drafts } = form
  useEffect(() => {
    // What is said of a key that stands there no more is not said any longer.
    void drafts
    setOutcome(undefined)
  }, [drafts])
  const keepsSecret = connection?.withheld_fields?.some((name) => form.stored(name) === 'kept')
  // The stored secret never comes here: what keeps one is tried once it is saved, from the list.
  if (keepsSecret) return null
  return (
    <SpaceBetween size="s">
      <Button
        formAction="none"
        loading={test.busy}
        loadingText="Testing"
        onClick={() => void test.run()}
      >
        Test connection
      </Button>
      {test.problem && <ProblemAlert what="The test could not be made" problem={test.problem} />}
      {outcome && <TestOutcome outcome={outcome} />}
    </SpaceBetween>
  )
}
