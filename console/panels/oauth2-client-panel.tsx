import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Toggle from '@cloudscape-design/components/toggle'
import { type ReactNode, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { useConnectionTypes, useOauth2Client } from '../data/queries.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField, TypeField, TypeHelp } from '../forms/name-and-type.tsx'
import { oauth2ClientSchema } from '../forms/oauth2-client-schema.ts'
import { Copyable } from '../parts/copyable.tsx'
import { TypeLabel } from '../parts/labels.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame, PanelLoading } from './panel-frame.tsx'
import { useSaveOauth2Client } from './use-save-oauth2-client.ts'

/** Registers an OAuth client, or changes one. */
export default function Oauth2ClientPanel({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <RegisterClient /> : <EditClient id={id} />
}

function RegisterClient() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [params] = useSearchParams()
  const [chosen, choose] = useState<ConnectionType>()
  const title = 'Register OAuth client'
  if (!types) return <PanelLoading title={title} what="the types" error={error} retry={refetch} />
  const type = chosen ?? types.find((one) => one.type === params.get('type'))
  const typeField = (
    <TypeField
      types={types.filter(({ oauth }) => oauth)}
      type={type}
      description="Connections of this type can use the OAuth client."
      onChoose={choose}
    />
  )
  if (type) return <Oauth2ClientDetails key={type.type} {...{ title, type, typeField }} />
  const register = (
    <Button variant="primary" disabled>
      Register
    </Button>
  )
  return (
    <PanelFrame title={title} actions={register}>
      {typeField}
    </PanelFrame>
  )
}

function EditClient({ id }: { readonly id: string }) {
  const { data: types, error: typesError } = useConnectionTypes()
  const { data: loaded, error, refetch } = useOauth2Client(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [client, setClient] = useState<Oauth2Client>()
  if (!client && loaded) setClient(loaded)
  const type = types?.find((one) => one.type === client?.type)
  const title = 'Edit OAuth client'
  if (client && type) return <Oauth2ClientDetails {...{ title, type, client }} />
  const failure = error ?? typesError
  return <PanelLoading title={title} what="the OAuth client" error={failure} retry={refetch} />
}

interface DetailsProps {
  readonly title: string
  readonly type: ConnectionType
  /** The choice of another type, where a new one is registered. */
  readonly typeField?: ReactNode
  /** The one that is changed; absent for a new one. */
  readonly client?: Oauth2Client
}

/** The form of an OAuth client: its name here, and its registration at the provider. */
function Oauth2ClientDetails({ title, type, typeField, client }: DetailsProps) {
  const { self } = useSignedIn()
  const { project } = useProject()
  const [name, setName] = useState(client?.name ?? '')
  const [system, setSystem] = useState(false)
  const { oauth2_client_brings_endpoints: withEndpoints } = type
  const schema = useMemo(
    () => ({ config_schema: oauth2ClientSchema(withEndpoints) }),
    [withEndpoints],
  )
  const form = useConfigForm(schema, client && { ...client, config: { ...client } })
  const submit = useSaveOauth2Client({
    ...{ form, type: type.type, name: name.trim(), client, projectId: project?.id, system },
    rename: setName,
  })
  const canBeSystem = !client && self.role === 'admin' && self.project_id === null
  return (
    <FormPanel
      title={title}
      submit={submit}
      label={client ? 'Update' : 'Register'}
      busyLabel="Saving"
      disabled={name.trim() === '' || (!project && !system && !client)}
      failure="The OAuth client was not saved"
      fields={['name']}
    >
      {typeField ?? <TypeLabel id={type.type} />}
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder={`${type.name} app`}
        description="A name that identifies the OAuth client in Mooring."
        onChange={setName}
      />
      <TypeHelp type={type} />
      <FormField
        label="Redirect URI"
        description="Register exactly this URI with your application at the provider."
      >
        <Copyable text={`${location.origin}/v1/oauth2/callback`} what="the redirect URI" />
      </FormField>
      <ConfigFields form={form} />
      {canBeSystem && (
        <Toggle checked={system} onChange={({ detail }) => setSystem(detail.checked)}>
          Share with every project. Connections without an OAuth client of their own use it.
        </Toggle>
      )}
    </FormPanel>
  )
}
