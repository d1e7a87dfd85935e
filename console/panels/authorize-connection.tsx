import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import { useEffect, useRef, useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import { useConnection } from '../data/queries.ts'
import type { Issues } from '../forms/form-state.ts'
import { usePanel } from '../layout/panel.tsx'
import { failureMessage } from '../parts/failure-messages.ts'
import { StatusBadge, TypeLabel } from '../parts/labels.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type AuthorizationEnd, openTab, startAuthorization, takeTab } from './authorization.ts'
import { FormPanel } from './form-panel.tsx'
import { MissingClient } from './missing-client.tsx'
import { PanelFrame, PanelLoading } from './panel-frame.tsx'
import { useAuthorizationEnd } from './use-authorization-end.ts'
import { type Submit, useSubmit } from './use-submit.ts'

const title = 'Authorize connection'
const pollMs = 2000

/** Opens the provider's consent page, and waits until the connection is authorized. */
export default function AuthorizeConnection({ id }: { readonly id: string }) {
  const { data: connection, error, refetch } = useConnection(id, pollMs)
  if (connection) return <Authorization connection={connection} />
  return <PanelLoading title={title} what="the connection" error={error} retry={refetch} />
}

function Authorization({ connection }: { readonly connection: Connection }) {
  const { ask } = useSignedIn()
  const [waiting, setWaiting] = useState(false)
  const { done, ended, finish } = useAuthorizationEnd(connection, waiting, setWaiting)
  const handedOver = useRef<Window>(undefined)
  const submit = useSubmit({
    issuesOf: issuesInConfig,
    async send() {
      const tab = handedOver.current ?? openTab()
      handedOver.current = undefined
      const outcome = await startAuthorization(ask, connection.id, tab)
      if (outcome === 'opened') setWaiting(true)
      else finish()
    },
  })
  const start = useRef(submit.run)
  useEffect(() => {
    // The click that led here opened the tab.
    handedOver.current = takeTab(connection.id)
    if (handedOver.current) start.current()
  }, [connection.id])
  const content = (
    <SpaceBetween size="l">
      <KeyValuePairs
        columns={1}
        items={[
          { label: 'Connection', value: connection.name },
          { label: 'Type', value: <TypeLabel id={connection.type} /> },
          { label: 'Status', value: <StatusBadge status={connection.status} /> },
        ]}
      />
      <AuthorizationProgress {...{ connection, waiting, done, ended }} />
    </SpaceBetween>
  )
  if (done) return <PanelFrame {...{ title, leave: 'Close' }}>{content}</PanelFrame>
  const label = connection.status === 'active' ? 'Authorize again' : 'Authorize'
  return (
    <FormPanel
      title={title}
      submit={submit}
      label={waiting ? 'Open the consent page again' : label}
      busyLabel="Opening"
      opensTab
      leave="Close"
      failure="The authorization could not start"
      remedy={<Remedy connection={connection} submit={submit} />}
    >
      {content}
    </FormPanel>
  )
}

/** The issues of the connection itself, such as of an input that its OAuth client declares. */
function issuesInConfig({ details }: ApiProblem): Issues {
  const issues = Object.entries(details).flatMap(([path, issue]) =>
    path.startsWith('config.') && typeof issue === 'string' ? [[path, issue]] : [],
  )
  return Object.fromEntries(issues)
}

interface RemedyProps {
  readonly connection: Connection
  readonly submit: Submit
}

/** What to do where an authorization could not start. */
function Remedy({ connection, submit: { problem, issues } }: RemedyProps) {
  const { open } = usePanel()
  if (problem?.code === 'oauth2_client_missing')
    return <MissingClient connection={connection} details={problem.details} />
  if (Object.keys(issues).length === 0) return null
  return (
    <Button formAction="none" onClick={() => open('edit-connection', connection.id)}>
      Edit connection
    </Button>
  )
}

interface AuthorizationProgressProps {
  readonly connection: Connection
  readonly waiting: boolean
  readonly done: boolean
  readonly ended: AuthorizationEnd | undefined
}

/** Shows how far an authorization is: not started, waiting for the consent, failed or done. */
function AuthorizationProgress(props: AuthorizationProgressProps) {
  const { connection, waiting, done, ended } = props
  return (
    <SpaceBetween size="l">
      {ended?.error && (
        <Alert type="error" header="Not authorized">
          {failureMessage(ended.reason)} The connection keeps any earlier authorization. You can try
          again.
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
            The provider’s own page opens in a new tab. Sign in there and grant access, then return
            to this tab. The status updates automatically.
          </Box>
        )}
      </div>
      {connection.status_reason && !done && (
        <Alert type="warning">{connection.status_reason}</Alert>
      )}
    </SpaceBetween>
  )
}
