import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection, ConnectionType } from '../api/resources.ts'
import { useConnectionTypes } from '../data/connection-types.ts'
import { useConnection } from '../data/connections.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { Oauth2ClientField } from '../forms/oauth2-client-field.tsx'
import { OtherFaults } from '../forms/other-issues.tsx'
import { TypeHelp } from '../forms/type-help.tsx'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { DraftTest } from './draft-test.tsx'
import { LostRace } from './edit-conflict.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useUpdate } from './use-update-connection.ts'

const title = 'Edit connection'

/** Changes a connection's config; its name and type are fixed. */
export default function EditConnection({ id }: { readonly id: string }) {
  const { data: types, error: typesError } = useConnectionTypes()
  const { data: loaded, error, refetch } = useConnection(id)
  // What is edited is what was loaded first: a later look must not take away what is being typed.
  const [first, setFirst] = useState<Connection>()
  if (!first && loaded) setFirst(loaded)
  const connection = first ?? loaded
  const type = types?.find((one) => one.type === connection?.type)
  const failure = (!connection && error) || (!types && typesError)
  if (failure)
    return (
      <PanelFrame title={title} leave="Close">
        <ProblemAlert
          what="The connection could not be loaded"
          problem={asProblem(failure)}
          onRetry={() => void refetch()}
        />
      </PanelFrame>
    )
  if (!connection || !type)
    return (
      <PanelFrame title={title}>
        <Loading what="the connection" />
      </PanelFrame>
    )
  return <Details connection={connection} type={type} />
}

interface DetailsProps {
  readonly connection: Connection
  readonly type: ConnectionType
}

function Details({ connection, type }: DetailsProps) {
  const form = useConfigForm(type, connection)
  const [clientId, setClientId] = useState(connection.oauth2_client_id)
  const { update, others, race } = useUpdate({ connection, form, clientId })
  const { problem, busy, run } = update
  return (
    <PanelFrame
      title={title}
      onSubmit={() => void run()}
      actions={
        <Button variant="primary" loading={busy} loadingText="Updating">
          {race ? 'Update anyway' : 'Update'}
        </Button>
      }
    >
      {race && <LostRace race={race} />}
      {problem && problem.code !== 'precondition_failed' && (
        <ProblemAlert what="The connection was not updated" problem={problem}>
          <OtherFaults faults={others} />
        </ProblemAlert>
      )}
      <KeyValuePairs
        columns={2}
        items={[
          { label: 'Name', value: connection.name },
          { label: 'Type', value: <TypeLabel id={connection.type} /> },
        ]}
      />
      <Header
        variant="h2"
        description="Takes effect at the next lookup. Secrets are never shown: they stay unless you replace them or change where they go."
      >
        Config
      </Header>
      <TypeHelp type={type} />
      {type.oauth && (
        <Oauth2ClientField type={type} value={clientId} fixed onChange={setClientId} />
      )}
      <ConfigFields form={form} />
      {!type.oauth && <DraftTest type={type} form={form} connection={connection} />}
    </PanelFrame>
  )
}
