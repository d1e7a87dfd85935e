import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect, useState } from 'react'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { TestOutcome, type TestResult } from '../parts/test-outcome.tsx'
import { useSignedIn } from '../session/session.tsx'
import { useSubmit } from './use-submit.ts'

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
  const keepsSecret = connection?.withheld_fields?.some((name) => form.stored(name) === 'kept')
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
