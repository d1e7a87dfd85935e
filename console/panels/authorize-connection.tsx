import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import { connectionKey, connectionsKey, useConnection } from '../data/connections.ts'
import { usePanel } from '../layout/panel.tsx'
import { type Ended, hear } from '../parts/authorization-channel.ts'
import { failureMessage } from '../parts/failure-messages.ts'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSignedIn } from '../session/session.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { beginConsent } from './start-authorization.ts'

const title = 'Authorize connection'
const askEveryMs = 2000

/** Leads to the provider's consent, and waits until the connection says that it was given. */
export default function AuthorizeConnection({ id }: { readonly id: string }) {
  const [waiting, setWaiting] = useState(false)
  const { data: connection, error, refetch } = useConnection(id, askEveryMs)
  if (error && !connection)
    return (
      <PanelFrame title={title} leave="Close">
        <ProblemAlert
          what="The connection could not be loaded"
          problem={asProblem(error)}
          onRetry={() => void refetch()}
        />
      </PanelFrame>
    )
  if (!connection)
    return (
      <PanelFrame title={title} leave="Close">
        <Loading what="the connection" />
      </PanelFrame>
    )
  return <Consent connection={connection} waiting={waiting} setWaiting={setWaiting} />
}

interface ConsentProps {
  readonly connection: Connection
  readonly waiting: boolean
  setWaiting(waiting: boolean): void
}

function Consent({ connection, waiting, setWaiting }: ConsentProps) {
  const { ask } = useSignedIn()
  const { open } = usePanel()
  const { done, ended } = useEnd(connection, waiting, setWaiting)
  const begin = useAction(async () => {
    await beginConsent(ask, connection.id)
    setWaiting(true)
  })
  const words = connection.status === 'active' && !done ? 'Authorize again' : 'Authorize'
  const missing = begin.problem?.code === 'oauth2_client_missing'
  return (
    <PanelFrame
      title={title}
      leave="Close"
      onSubmit={() => void begin.run()}
      actions={
        done ? null : (
          <Button
            variant="primary"
            loading={begin.busy}
            loadingText="Opening"
            iconName="external"
            iconAlign="right"
          >
            {waiting ? 'Open the consent again' : words}
          </Button>
        )
      }
    >
      <KeyValuePairs
        columns={1}
        items={[
          { label: 'Connection', value: connection.name },
          { label: 'Type', value: <TypeLabel id={connection.type} /> },
          { label: 'Status', value: <StatusBadge status={connection.status} /> },
        ]}
      />
      {begin.problem && (
        <ProblemAlert what="The consent could not be begun" problem={begin.problem}>
          {missing && (
            <Button formAction="none" onClick={() => open('edit-connection', connection.id)}>
              Choose an OAuth client
            </Button>
          )}
        </ProblemAlert>
      )}
      {ended?.error && (
        <Alert type="error" header="Not authorized">
          {failureMessage(ended.reason)} Whatever the connection was granted before stands as it
          was. Try it again when you like.
        </Alert>
      )}
      <div role="status">
        {done ? (
          <Alert type="success" header="Authorized">
            {connection.name} is ready to use.
          </Alert>
        ) : waiting ? (
          <StatusIndicator type="in-progress">
            Waiting for your consent in the other tab
          </StatusIndicator>
        ) : (
          <Box variant="p">
            Authorize opens the provider’s own page in a new tab. Sign in there and grant the
            access; then come back here: this turns active by itself.
          </Box>
        )}
      </div>
      {connection.status_reason && !done && (
        <Alert type="warning">{connection.status_reason}</Alert>
      )}
    </PanelFrame>
  )
}

/** Knows when the consent was given, by what the other tab tells and by what the connection says. */
function useEnd(connection: Connection, waiting: boolean, setWaiting: (waiting: boolean) => void) {
  const queries = useQueryClient()
  const [ended, setEnded] = useState<Ended>()
  const [done, setDone] = useState(false)
  const versionAtStart = useRef(connection.version)
  const { id, status, version } = connection
  useEffect(() => {
    if (!waiting) versionAtStart.current = version
  }, [waiting, version])
  useEffect(
    () =>
      hear(id, (how) => {
        // An address says so, and anybody can write one: that it worked, the connection must say.
        if (how.error !== undefined) {
          setEnded(how)
          setWaiting(false)
        }
        void queries.invalidateQueries({ queryKey: connectionKey(id) })
        void queries.invalidateQueries({ queryKey: connectionsKey })
      }),
    [id, queries, setWaiting],
  )
  useEffect(() => {
    // Also where the tab could not tell: it came back to another address, or to a page of the API.
    if (!waiting || status !== 'active' || version <= versionAtStart.current) return
    setDone(true)
    setWaiting(false)
    void queries.invalidateQueries({ queryKey: connectionsKey })
  }, [waiting, status, version, queries, setWaiting])
  return { done, ended: waiting ? undefined : ended }
}
