import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect } from 'react'
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
        <Container header={<Header variant="h1">Sign in</Header>}>
          <SignInForm>
            {(busy) => (
              <SpaceBetween size="m">
                <Button variant="primary" fullWidth loading={busy} loadingText="Signing in">
                  Sign in
                </Button>
                <Box variant="small">
                  The key is stored for this tab only. It is deleted when you sign out or close the
                  tab, and after an hour without use. A local run prints its keys when it starts. In
                  a deployment, an admin creates a key for you.
                </Box>
              </SpaceBetween>
            )}
          </SignInForm>
        </Container>
        {ended && (
          <Box textAlign="center" color="text-status-success">
            <span role="status">
              {ended === 'signed out'
                ? 'You signed out.'
                : 'Your session expired. Sessions end after 1 hour without use, and after 12 hours.'}
            </span>
          </Box>
        )}
        <Box textAlign="center">
          <Link href="/docs">API reference</Link>
        </Box>
      </SpaceBetween>
    </main>
  )
}
