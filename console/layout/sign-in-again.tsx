import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { SignInForm, signInFormId } from '../forms/sign-in-form.tsx'
import { useSession, useSignedIn } from '../session/session.tsx'

/** Asks for another key where the key of the session stopped working; the page keeps what was typed. */
export function SignInAgain() {
  const { signOut } = useSession()
  const { expired } = useSignedIn()
  if (!expired) return null
  return (
    <Modal
      visible
      header="Your access key no longer works"
      closeAriaLabel="Sign out"
      onDismiss={signOut}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={signOut}>
              Sign out
            </Button>
            <Button variant="primary" form={signInFormId} formAction="submit">
              Continue
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p">
          The key has expired, or was revoked or rotated. Sign in with another key to continue.
          Nothing that you typed is lost.
        </Box>
        <SignInForm />
      </SpaceBetween>
    </Modal>
  )
}
