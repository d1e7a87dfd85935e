import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect, useState } from 'react'
import { announceEnd } from '../panels/authorization.ts'
import { failureMessage } from '../parts/failure-messages.ts'
import { Loading } from '../parts/feedback.tsx'

/** The page after consent: it announces the result to the waiting tab, and shows it. */
export default function AuthorizedPage() {
  const [params] = useState(() => new URLSearchParams(location.search))
  const [received, setReceived] = useState<boolean>()
  const connectionId = params.get('connection_id') ?? ''
  const error = params.get('error') ?? undefined
  const reason = params.get('reason') ?? undefined
  useEffect(() => {
    document.title = `${error ? 'Not connected' : 'Connected'} · Mooring`
    const ended = {
      ...{ kind: 'ended' as const, connectionId },
      ...(error === undefined ? {} : { error }),
      ...(reason === undefined ? {} : { reason }),
    }
    void announceEnd(ended).then(setReceived)
  }, [connectionId, error, reason])
  return (
    <main className="sign-in">
      <Container header={<Header variant="h1">{error ? 'Not connected' : 'Connected'}</Header>}>
        <SpaceBetween size="m">
          {error ? (
            <Box variant="p">{failureMessage(reason)} Return to the console to try again.</Box>
          ) : (
            <Box variant="p">The provider granted access. You can close this tab.</Box>
          )}
          {received === undefined && <Loading what="the confirmation of the console" />}
          {received === false && !error && <Unexpected />}
          <Button onClick={() => window.close()}>Close this tab</Button>
        </SpaceBetween>
      </Container>
    </main>
  )
}

/** No tab here waits for it: a link can have tricked the person into consenting for another user's connection. */
function Unexpected() {
  return (
    <Alert type="warning" header="Did you expect this?">
      No console in this browser waits for this authorization. If you did not start it, revoke the
      access in your account at the provider: the person who sent you the link can now use it.
    </Alert>
  )
}
