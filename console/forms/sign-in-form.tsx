import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { type ReactNode, useState } from 'react'
import { type ApiProblem, asProblem } from '../api/problem.ts'
import { useSession } from '../session/session.tsx'
import { SecretInput } from './secret-input.tsx'

/** For a button that stands outside of the form. */
export const signInFormId = 'sign-in'

// As the API mints them; what does not look like one is not sent anywhere.
const keyForm = /^mrg_[0-9a-f-]{36}_[0-9A-Za-z]{49}$/

/** Takes an access key and signs in with it. */
export function SignInForm({ children }: { readonly children?: (busy: boolean) => ReactNode }) {
  const { signIn } = useSession()
  const [accessKey, setAccessKey] = useState('')
  const [fault, setFault] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    const trimmed = accessKey.trim()
    setProblem(undefined)
    if (!keyForm.test(trimmed)) {
      setFault(
        trimmed === ''
          ? 'Enter an access key.'
          : 'This is no access key: one starts with mrg_ and has 90 characters.',
      )
      return
    }
    setFault('')
    setBusy(true)
    try {
      await signIn(trimmed)
    } catch (error) {
      const found = asProblem(error)
      if (found.status === 401)
        setFault('This key does not open: it is unknown, revoked or expired.')
      else setProblem(found)
      setBusy(false)
    }
  }

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
          <Alert type="error" header="Signing in did not work">
            {problem.message}
          </Alert>
        )}
        <FormField label="Access key" errorText={fault} stretch>
          <SecretInput
            label="access key"
            value={accessKey}
            placeholder="mrg_…"
            autoFocus
            invalid={fault !== ''}
            onChange={setAccessKey}
          />
        </FormField>
        {children?.(busy)}
      </SpaceBetween>
    </form>
  )
}
