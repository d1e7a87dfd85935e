import Button from '@cloudscape-design/components/button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection, ConnectionType, One } from '../api/resources.ts'
import { useConnectionTypes } from '../data/connection-types.ts'
import { connectionsKey } from '../data/connections.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField } from '../forms/name-field.tsx'
import { Oauth2ClientField } from '../forms/oauth2-client-field.tsx'
import { OtherFaults } from '../forms/other-issues.tsx'
import { TypeField } from '../forms/type-field.tsx'
import { TypeHelp } from '../forms/type-help.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useAction } from '../parts/use-action.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { DraftTest } from './draft-test.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useOnce } from './use-idempotency-key.ts'

const title = 'Add new connection'

/** Adds a connection: its type, its name, and what its type asks for. */
export default function CreateConnection() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [type, setType] = useState<ConnectionType>()
  const [name, setName] = useState('')
  if (error && !types)
    return (
      <PanelFrame title={title} leave="Close">
        <ProblemAlert
          what="The types could not be loaded"
          problem={asProblem(error)}
          onRetry={() => void refetch()}
        />
      </PanelFrame>
    )
  if (!types)
    return (
      <PanelFrame title={title}>
        <Loading what="the types" />
      </PanelFrame>
    )
  const typeField = <TypeField types={types} type={type} onChoose={setType} />
  if (!type)
    return (
      <PanelFrame
        title={title}
        actions={
          <Button variant="primary" disabled>
            Create
          </Button>
        }
      >
        {typeField}
        <NameField name={name} onChange={setName} />
      </PanelFrame>
    )
  return <Details key={type.type} {...{ type, typeField, name, setName }} />
}

interface DetailsProps {
  readonly type: ConnectionType
  readonly typeField: React.ReactNode
  readonly name: string
  setName(name: string): void
}

function Details({ type, typeField, name, setName }: DetailsProps) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  const { tell } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const form = useConfigForm(type)
  const once = useOnce()
  const [clientId, setClientId] = useState<string>()
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({})

  const create = useAction(async () => {
    const config = form.read()
    if (!config) return
    setOthers({})
    const client = type.oauth && clientId ? { oauth2_client_id: clientId } : {}
    const body = { name: name.trim(), project_id: project?.id, type: type.type, config, ...client }
    try {
      const { data } = await ask<One<Connection>>({
        ...{ method: 'POST', path: '/v1/connections', body, idempotencyKey: once(body) },
      })
      await queries.invalidateQueries({ queryKey: connectionsKey })
      if (data.status === 'incomplete' && type.oauth) panel.open('authorize-connection', data.id)
      else panel.close()
      tell({
        type: 'success',
        header: `${data.name} is ${data.status === 'active' ? 'ready to use' : 'kept'}.`,
      })
    } catch (error) {
      setOthers(form.blame(asProblem(error)))
      throw error
    }
  })

  const { name: nameFault = '', ...rest } = others
  return (
    <PanelFrame
      title={title}
      onSubmit={() => void create.run()}
      actions={
        <Button
          variant="primary"
          disabled={name.trim() === '' || !project}
          loading={create.busy}
          loadingText="Creating"
        >
          Create
        </Button>
      }
    >
      {create.problem && (
        <ProblemAlert what="The connection was not created" problem={create.problem}>
          <OtherFaults faults={rest} />
        </ProblemAlert>
      )}
      {typeField}
      <NameField name={name} fault={nameFault} onChange={setName} />
      <TypeHelp type={type} />
      {type.oauth && <Oauth2ClientField type={type} value={clientId} onChange={setClientId} />}
      <ConfigFields form={form} />
      {!type.oauth && <DraftTest type={type} form={form} />}
    </PanelFrame>
  )
}
