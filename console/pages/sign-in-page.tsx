import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect } from 'react'
import { ProviderButtons } from '../forms/provider-buttons.tsx'
import { SignInForm } from '../forms/sign-in-form.tsx'
import logo from '../icon.svg'
import type { SessionEnd } from '../session/session.tsx'

/** The page for visitors who are not signed in. */
export default function SignInPage({ ended }: { readonly ended: SessionEnd | undefined }) {
  useEffect(() => {
    document.title = 'Sign in · Mooring'
  }, [])
  return (
    <main className="sign-in">
      <SpaceBetween size="l">
        <div className="brand">
          <img src={logo} alt="" width="40" height="40" />
          <span className="brand-name">Mooring</span>
        </div>
        {ended && <Ended how={ended} />}
        <Container header={<Header variant="h1">Sign in</Header>}>
          <SpaceBetween size="m">
            <SignInForm>
              {(busy) => (
                <SpaceBetween size="m">
                  <Button variant="primary" fullWidth loading={busy} loadingText="Signing in">
                    Sign in
                  </Button>
                  <Box variant="small">
                    The key is stored for this tab only. It is deleted when you sign out or close
                    the tab, and after an hour without use. A local run prints its keys when it
                    starts. In a deployment, an admin creates a key for you.
                  </Box>
                </SpaceBetween>
              )}
            </SignInForm>
            <ProviderButtons />
          </SpaceBetween>
        </Container>
        <Box textAlign="center">
          <Link href="/docs">API reference</Link>
        </Box>
      </SpaceBetween>
    </main>
  )
}

const messages = {
  'signed out': ['success', 'You signed out.'],
  expired: [
    'info',
    'Your session expired. Sessions end after 1 hour without use, and after 12 hours. Sign in to return to this page.',
  ],
  'not valid': [
    'info',
    'Your session or access key expired, or was ended. Sign in to return to this page.',
  ],
  'not revoked': [
    'warning',
    'You signed out of this tab. The server could not be reached to end the session: it ends when it expires, 12 hours after you signed in at the latest.',
  ],
  denied: [
    'error',
    'You were not signed in. You or the identity provider declined, or no rule gives you access. An administrator finds the reason in the audit log.',
  ],
  unavailable: ['error', 'The identity provider does not respond as it must. Try again.'],
  'not completed': ['error', 'The sign-in was not completed. Start it again in this tab.'],
} as const

function Ended({ how }: { readonly how: SessionEnd }) {
  const [type, message] = messages[how]
  return (
    <div role="status">
      <Alert type={type}>{message}</Alert>
    </div>
  )
}
