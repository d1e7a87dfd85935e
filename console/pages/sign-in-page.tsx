import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect } from 'react'
import { SignInForm } from '../forms/sign-in-form.tsx'
import logo from '../icon.svg'
import type { Ended } from '../session/session.tsx'

/** The page for whoever has not signed in. */
export default function SignInPage({ ended }: { readonly ended: Ended | undefined }) {
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
                  The key is kept for this tab only, and forgotten when you sign out or close it, or
                  do not use it for an hour. A local run prints its keys when it starts; in a
                  deployment, an admin makes one for you.
                </Box>
              </SpaceBetween>
            )}
          </SignInForm>
        </Container>
        {ended && (
          <Box textAlign="center" color="text-status-success">
            <span role="status">
              {ended === 'left'
                ? 'You are signed out.'
                : 'You were signed out: this tab was not used for an hour, or was signed in for twelve.'}
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
