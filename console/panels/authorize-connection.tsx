import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useState } from 'react'
import type { Connection } from '../api/resources.ts'
import { useConnection } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useSignedIn } from '../session/session.tsx'
import { AuthorizationProgress } from './authorization-progress.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { PanelLoading } from './panel-loading.tsx'
import { startAuthorization } from './start-authorization.ts'
import { useAuthorizationEnd } from './use-authorization-end.ts'
import { useSubmit } from './use-submit.ts'

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
  const { open } = usePanel()
  const [waiting, setWaiting] = useState(false)
  const { done, ended } = useAuthorizationEnd(connection, waiting, setWaiting)
  const submit = useSubmit({
    issuesOf: () => ({}),
    async send() {
      await startAuthorization(ask, connection.id)
      setWaiting(true)
    },
  })
  const content = (
    <>
      <KeyValuePairs
        columns={1}
        items={[
          { label: 'Connection', value: connection.name },
          { label: 'Type', value: <TypeLabel id={connection.type} /> },
          { label: 'Status', value: <StatusBadge status={connection.status} /> },
        ]}
      />
      <AuthorizationProgress {...{ connection, waiting, done, ended }} />
    </>
  )
  if (done)
    return (
      <PanelFrame title={title} leave="Close">
        {content}
      </PanelFrame>
    )
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
      remedy={
        submit.problem?.code === 'oauth2_client_missing' && (
          <Button formAction="none" onClick={() => open('edit-connection', connection.id)}>
            Choose an OAuth client
          </Button>
        )
      }
    >
      {content}
    </FormPanel>
  )
}
