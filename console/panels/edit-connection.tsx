import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import { useTypeSchema } from '../data/catalogue.ts'
import { connectionKey, connectionsKey, useConnection, useOauth2Clients } from '../data/queries.ts'
import { clientFor, useTypeWithInputs } from '../forms/client-inputs.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { type ConfigForm, useConfigForm } from '../forms/config-form.ts'
import { Oauth2ClientField } from '../forms/oauth2-client-field.tsx'
import { TypeHelp } from '../forms/type-help.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { TypeLabel } from '../parts/labels.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelLoading } from './panel-frame.tsx'
import { DraftTest } from './test-connection.tsx'
import { type Submit, useSubmit } from './use-submit.ts'

const title = 'Edit connection'

/** Changes a connection's config; its name and type are fixed. */
export default function EditConnection({ id }: { readonly id: string }) {
  const { data: loaded, error, refetch } = useConnection(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [first, setFirst] = useState<Connection>()
  if (!first && loaded) setFirst(loaded)
  const connection = first ?? loaded
  const { data: type, error: typeError } = useTypeSchema(connection?.type)
  if (connection && type) return <ConnectionForm connection={connection} type={type} />
  const failure = (!connection && error) || (!type && typeError)
  return <PanelLoading title={title} what="the connection" error={failure} retry={refetch} />
}

interface ConnectionFormProps {
  readonly connection: Connection
  readonly type: ConnectionType
}

function ConnectionForm({ connection, type }: ConnectionFormProps) {
  const [clientId, setClientId] = useState(connection.oauth2_client_id)
  const { data: clients } = useOauth2Clients(type.type, type.oauth)
  const client = clientFor(clients, clientId)
  const schema = useTypeWithInputs(type, client && (client.inputs ?? []))
  const form = useConfigForm(schema, connection, { references: true })
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
      {type.oauth && <Oauth2ClientField type={type} value={clientId} onChange={setClientId} />}
      <ConfigFields form={form} />
      {!type.oauth && <DraftTest type={type} form={form} connection={connection} />}
    </FormPanel>
  )
}

interface EditedConnection {
  readonly connection: Connection
  readonly form: ConfigForm
  readonly clientId: string | undefined
}

/** Sends a changed connection; where another user saved first, merges their change into the form. */
function useUpdateConnection({ connection, form, clientId }: EditedConnection): Submit {
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const base = useRef(connection)
  const path = `/v1/connections/${connection.id}`
  return useSubmit({
    issuesOf: form.showIssues,
    async send() {
      const config = form.read()
      if (!config) return
      const client = clientId === undefined ? {} : { oauth2_client_id: clientId }
      const body = { type: connection.type, name: connection.name, config, ...client }
      const { data } = await ask<One<Connection>>({
        ...{ method: 'PUT', path, body, ifMatch: base.current.version },
      })
      queries.setQueryData(connectionKey(data.id), data)
      void queries.invalidateQueries({ queryKey: connectionsKey })
      void queries.invalidateQueries({ queryKey: ['events', data.id] })
      notify({ type: 'success', header: `${data.name} was updated.` })
      const needsAuthorization = connection.status === 'active' && data.status === 'incomplete'
      if (needsAuthorization) panel.open('authorize-connection', data.id)
      else panel.close()
    },
    async onConflict() {
      const { data: theirs } = await ask<One<Connection>>({ path })
      const conflicts = form.rebase(base.current, theirs)
      base.current = theirs
      return { theirs, conflicts }
    },
  })
}
