import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useState } from 'react'
import type { Connection, ConnectionType } from '../api/resources.ts'
import { useConnection, useConnectionTypes } from '../data/queries.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { Oauth2ClientField } from '../forms/oauth2-client-field.tsx'
import { TypeHelp } from '../forms/type-help.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { DraftTest } from './draft-test.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelLoading } from './panel-loading.tsx'
import { useUpdateConnection } from './use-update-connection.ts'

const title = 'Edit connection'

/** Changes a connection's config; its name and type are fixed. */
export default function EditConnection({ id }: { readonly id: string }) {
  const { data: types, error: typesError } = useConnectionTypes()
  const { data: loaded, error, refetch } = useConnection(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [first, setFirst] = useState<Connection>()
  if (!first && loaded) setFirst(loaded)
  const connection = first ?? loaded
  const type = types?.find((one) => one.type === connection?.type)
  if (connection && type) return <ConnectionForm connection={connection} type={type} />
  const failure = (!connection && error) || (!types && typesError)
  return <PanelLoading title={title} what="the connection" error={failure} retry={refetch} />
}

interface ConnectionFormProps {
  readonly connection: Connection
  readonly type: ConnectionType
}

function ConnectionForm({ connection, type }: ConnectionFormProps) {
  const form = useConfigForm(type, connection)
  const [clientId, setClientId] = useState(connection.oauth2_client_id)
  const submit = useUpdateConnection({ connection, form, clientId })
  return (
    <FormPanel
      title={title}
      submit={submit}
      label="Update"
      busyLabel="Updating"
      failure="The connection was not updated"
    >
      <KeyValuePairs
        columns={2}
        items={[
          { label: 'Name', value: connection.name },
          { label: 'Type', value: <TypeLabel id={connection.type} /> },
        ]}
      />
      <Header
        variant="h2"
        description="Changes take effect at the next lookup. Secrets are never shown. They are kept unless you replace them or change the destination that receives them."
      >
        Config
      </Header>
      <TypeHelp type={type} />
      {type.oauth && (
        <Oauth2ClientField type={type} value={clientId} fixed onChange={setClientId} />
      )}
      <ConfigFields form={form} />
      {!type.oauth && <DraftTest type={type} form={form} connection={connection} />}
    </FormPanel>
  )
}
