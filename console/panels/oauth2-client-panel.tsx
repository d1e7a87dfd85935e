import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import Toggle from '@cloudscape-design/components/toggle'
import { type ReactNode, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Oauth2Client, TypeSummary } from '../api/resources.ts'
import { useConnectionTypes } from '../data/catalogue.ts'
import { useOauth2Client } from '../data/queries.ts'
import { ProviderRegistration } from '../forms/client-section.tsx'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField } from '../forms/name-field.tsx'
import { clientKindOf, oauth2ClientSchema } from '../forms/oauth2-client-schema.ts'
import { TypeField } from '../forms/type-field.tsx'
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
  const [chosen, choose] = useState<TypeSummary>()
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
  readonly type: TypeSummary
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
  const [discovered, setDiscovered] = useState<Oauth2Client>()
  const form = useClientForm(type, client)
  const submit = useSaveOauth2Client({
    ...{ form, type: type.type, name: name.trim(), client, projectId: project?.id, system },
    rename: setName,
    onDiscovered: setDiscovered,
  })
  const canBeSystem = !client && self.role === 'admin' && self.project_id === null
  if (discovered) return <DiscoveredClient title={title} client={discovered} />
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
      <ProviderRegistration type={type} />
      <ConfigFields form={form} />
      {canBeSystem && (
        <Toggle checked={system} onChange={({ detail }) => setSystem(detail.checked)}>
          Share with every project. Connections without an OAuth client of their own use it.
        </Toggle>
      )}
    </FormPanel>
  )
}

/** The form of a type's OAuth clients, filled in with the one that is changed or with the issuer of a link. */
function useClientForm(type: TypeSummary, client: Oauth2Client | undefined) {
  const [params] = useSearchParams()
  const kind = clientKindOf(type)
  const issuer = params.get('issuer') ?? undefined
  const schema = useMemo(
    () => ({ config_schema: oauth2ClientSchema(kind, issuer) }),
    [kind, issuer],
  )
  return useConfigForm(schema, client && { ...client, config: { ...client } })
}

interface DiscoveredClientProps {
  readonly title: string
  readonly client: Oauth2Client
}

/** What the metadata of an issuer says, once a client was registered by the issuer alone. */
function DiscoveredClient({ title, client }: DiscoveredClientProps) {
  const items = [
    { label: 'Issuer', value: client.issuer },
    { label: 'Authorization URL', value: client.authorization_url },
    { label: 'Token URL', value: client.token_url },
    { label: 'Revocation URL', value: client.revocation_url ?? 'none' },
    { label: 'Client authentication', value: client.token_auth_method },
  ]
  return (
    <PanelFrame title={title} leave="Close">
      <div role="status">
        <Alert type="success" header={`${client.name} was registered`}>
          Its endpoints come from the metadata of the issuer. You can change them later.
        </Alert>
      </div>
      <KeyValuePairs columns={1} items={items} />
    </PanelFrame>
  )
}
