import Button from '@cloudscape-design/components/button'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import { connectionsKey, useConnectionTypes } from '../data/queries.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { type ConfigForm, useConfigForm } from '../forms/config-form.ts'
import { NameField, TypeField, TypeHelp } from '../forms/name-and-type.tsx'
import { Oauth2ClientField } from '../forms/oauth2-client-field.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame, PanelLoading } from './panel-frame.tsx'
import { DraftTest } from './test-connection.tsx'
import { useIdempotencyKey, useSubmit } from './use-submit.ts'

const title = 'Add new connection'

/** Adds a connection: its type, its name, and the fields of its type. */
export default function CreateConnection() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [type, setType] = useState<ConnectionType>()
  const [name, setName] = useState('')
  if (!types) return <PanelLoading title={title} what="the types" error={error} retry={refetch} />
  const typeField = <TypeField types={types} type={type} onChoose={setType} />
  if (type) return <ConnectionForm key={type.type} {...{ type, typeField, name, setName }} />
  const create = (
    <Button variant="primary" disabled>
      Create
    </Button>
  )
  return (
    <PanelFrame title={title} actions={create}>
      {typeField}
      <NameField name={name} onChange={setName} />
    </PanelFrame>
  )
}

interface ConnectionFormProps {
  readonly type: ConnectionType
  readonly typeField: ReactNode
  readonly name: string
  setName(name: string): void
}

function ConnectionForm({ type, typeField, name, setName }: ConnectionFormProps) {
  const { project } = useProject()
  const form = useConfigForm(type)
  const [clientId, setClientId] = useState<string>()
  const submit = useCreate({ type, form, name: name.trim(), clientId })
  return (
    <FormPanel
      title={title}
      submit={submit}
      label="Create"
      busyLabel="Creating"
      disabled={name.trim() === '' || !project}
      failure="The connection was not created"
      fields={['name']}
    >
      {typeField}
      <NameField name={name} issue={submit.issues.name} onChange={setName} />
      <TypeHelp type={type} />
      {type.oauth && <Oauth2ClientField type={type} value={clientId} onChange={setClientId} />}
      <ConfigFields form={form} />
      {!type.oauth && <DraftTest type={type} form={form} />}
    </FormPanel>
  )
}

interface NewConnection {
  readonly type: ConnectionType
  readonly form: ConfigForm
  readonly name: string
  readonly clientId: string | undefined
}

/** Creates the connection; one that needs an authorization goes on to it. */
function useCreate({ type, form, name, clientId }: NewConnection) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  const { notify } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const idempotencyKey = useIdempotencyKey()
  return useSubmit({
    issuesOf: form.showIssues,
    async send() {
      const config = form.read()
      if (!config) return
      const client = type.oauth && clientId ? { oauth2_client_id: clientId } : {}
      const body = { name, project_id: project?.id, type: type.type, config, ...client }
      const { data } = await ask<One<Connection>>({
        ...{ method: 'POST', path: '/v1/connections', body, idempotencyKey: idempotencyKey(body) },
      })
      await queries.invalidateQueries({ queryKey: connectionsKey })
      if (data.status === 'incomplete' && type.oauth) panel.open('authorize-connection', data.id)
      else panel.close()
      const state = data.status === 'active' ? 'is ready to use' : 'was created'
      notify({ type: 'success', header: `${data.name} ${state}.` })
    },
  })
}
