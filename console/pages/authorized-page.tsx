import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useEffect, useState } from 'react'
import { tellEnd } from '../parts/authorization-channel.ts'
import { failureMessage } from '../parts/failure-messages.ts'
import { Loading } from '../parts/loading.tsx'

/** Where a person comes back to after consent: it tells the tab that waits, and the person. */
export default function AuthorizedPage() {
  const [params] = useState(() => new URLSearchParams(location.search))
  const [heard, setHeard] = useState<boolean>()
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
    void tellEnd(ended).then(setHeard)
  }, [connectionId, error, reason])
  return (
    <main className="sign-in">
      <Container header={<Header variant="h1">{error ? 'Not connected' : 'Connected'}</Header>}>
        <SpaceBetween size="m">
          {error ? (
            <Box variant="p">{failureMessage(reason)} To try again, go back to the console.</Box>
          ) : (
            <Box variant="p">The provider granted the access. You may close this tab.</Box>
          )}
          {heard === undefined && <Loading what="the console’s answer" />}
          {heard === false && !error && <Unexpected />}
          <Button onClick={() => window.close()}>Close this tab</Button>
        </SpaceBetween>
      </Container>
    </main>
  )
}

/** Nobody here began it: the person may have been led to consent for somebody else's connection. */
function Unexpected() {
  return (
    <Alert type="warning" header="Did you expect this?">
      No console that is open in this browser waits for it. If you did not begin this yourself,
      withdraw the consent in your account at the provider: the access now belongs to whoever sent
      you there.
    </Alert>
  )
}
