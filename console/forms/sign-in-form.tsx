import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { type ReactNode, useState } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'
import { useSession } from '../session/session.tsx'
import { SecretInput } from './secret-input.tsx'

/** For a button outside the form. */
export const signInFormId = 'sign-in'

// The format of the API's keys: text of another format is not sent.
const keyFormat = /^mrg_[0-9a-f-]{36}_[0-9A-Za-z]{49}$/

/** Takes an access key and signs in with it. */
export function SignInForm({ children }: { readonly children?: (busy: boolean) => ReactNode }) {
  const [accessKey, setAccessKey] = useState('')
  const { submit, busy, issue, problem } = useSignIn(accessKey.trim())
  return (
    <form
      id={signInFormId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <SpaceBetween size="l">
        {problem && (
          <Alert type="error" header="Sign-in failed">
            {problem.message}
          </Alert>
        )}
        <FormField label="Access key" errorText={issue} stretch>
          <SecretInput
            label="access key"
            value={accessKey}
            placeholder="mrg_…"
            autoFocus
            invalid={issue !== ''}
            onChange={setAccessKey}
          />
        </FormField>
        {children?.(busy)}
      </SpaceBetween>
    </form>
  )
}

function useSignIn(accessKey: string) {
  const { signIn } = useSession()
  const [issue, setIssue] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  async function submit(): Promise<void> {
    const malformed = formatIssue(accessKey)
    setProblem(undefined)
    setIssue(malformed)
    if (malformed) return
    setBusy(true)
    try {
      await signIn(accessKey)
    } catch (error) {
      const failure = toProblem(error)
      if (failure.status === 401)
        setIssue('This key is unknown, revoked or expired. Enter another key.')
      else setProblem(failure)
      setBusy(false)
    }
  }
  return { submit, busy, issue, problem }
}

function formatIssue(accessKey: string): string {
  if (accessKey === '') return 'Enter an access key.'
  return keyFormat.test(accessKey)
    ? ''
    : 'This is not an access key. A key starts with mrg_ and has 90 characters.'
}
