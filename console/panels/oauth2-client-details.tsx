import FormField from '@cloudscape-design/components/form-field'
import Toggle from '@cloudscape-design/components/toggle'
import { type ReactNode, useMemo, useState } from 'react'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField } from '../forms/name-field.tsx'
import { oauth2ClientSchema } from '../forms/oauth2-client-schema.ts'
import { TypeHelp } from '../forms/type-help.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSaveOauth2Client } from './use-save-oauth2-client.ts'

interface DetailsProps {
  readonly title: string
  readonly type: ConnectionType
  /** The choice of another type, where a new one is registered. */
  readonly typeField?: ReactNode
  /** The one that is changed; absent for a new one. */
  readonly client?: Oauth2Client
}

/** The form of an OAuth client: its name here, and its registration at the provider. */
export function Oauth2ClientDetails({ title, type, typeField, client }: DetailsProps) {
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
