import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { ProviderButtons } from '../forms/provider-buttons.tsx'
import { SignInForm, signInFormId } from '../forms/sign-in-form.tsx'
import { useSession, useSignedIn } from '../session/session.tsx'

/** Asks for another key where the key of the session stopped working; the page keeps what was typed. */
export function SignInAgain() {
  const { signOut } = useSession()
  const { expired, self } = useSignedIn()
  if (!expired) return null
  const isSession = self.session !== undefined
  return (
    <Modal
      visible
      header={isSession ? 'Your session has ended' : 'Your access key no longer works'}
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
          {isSession
            ? 'It expired, or an administrator ended it. '
            : 'The key has expired, or was revoked or rotated. '}
          Sign in with another key to continue. Nothing that you typed is lost.
        </Box>
        <SignInForm />
        <ProviderButtons>
          <Box variant="small">
            Signing in with an identity provider leads back to this page, and discards what you
            typed.
          </Box>
        </ProviderButtons>
      </SpaceBetween>
    </Modal>
  )
}
