import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import Toggle from '@cloudscape-design/components/toggle'
import { type ReactNode, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Oauth2Client, TypeSummary } from '../api/resources.ts'
import { useConnectionTypes, useOauth2Providers } from '../data/catalogue.ts'
import { useOauth2Client } from '../data/queries.ts'
import { ProviderRegistration } from '../forms/client-section.tsx'
import { ConfigFields } from '../forms/config-fields.tsx'
import { useConfigForm } from '../forms/config-form.ts'
import { NameField } from '../forms/name-field.tsx'
import { clientKindOf, oauth2ClientSchema } from '../forms/oauth2-client-schema.ts'
import { type Served, ServedField, servedBy } from '../forms/served-field.tsx'
import { ServedLabel } from '../parts/labels.tsx'
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
  const { types, providers, error, retry } = useCatalogue()
  const [params] = useSearchParams()
  const [chosen, choose] = useState<Served>()
  const title = 'Register OAuth client'
  if (!types || !providers)
    return <PanelLoading title={title} what="the providers" error={error} retry={retry} />
  const served = chosen ?? servedBy(params.get('type'), types, providers)
  const servedField = <ServedField {...{ types, providers, served }} onChoose={choose} />
  if (served) {
    const key = served.provider?.id ?? served.type.type
    return <Oauth2ClientDetails key={key} {...{ title, served, servedField }} />
  }
  const register = (
    <Button variant="primary" disabled>
      Register
    </Button>
  )
  return (
    <PanelFrame title={title} actions={register}>
      {servedField}
    </PanelFrame>
  )
}

function EditClient({ id }: { readonly id: string }) {
  const { types, providers, error: catalogueError } = useCatalogue()
  const { data: loaded, error, refetch } = useOauth2Client(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [client, setClient] = useState<Oauth2Client>()
  if (!client && loaded) setClient(loaded)
  const type = types?.find((one) => one.type === client?.type)
  const title = 'Edit OAuth client'
  if (client && type && providers) {
    const provider = providers.find((one) => one.id === client.provider)
    return <Oauth2ClientDetails {...{ title, served: { type, provider }, client }} />
  }
  const failure = error ?? catalogueError
  return <PanelLoading title={title} what="the OAuth client" error={failure} retry={refetch} />
}

/** The types and the providers, once both are loaded. */
function useCatalogue() {
  const { data: types, error: typesError, refetch: refetchTypes } = useConnectionTypes()
  const { data: providers, error: providersError, refetch } = useOauth2Providers()
  const retry = () => Promise.all([refetchTypes(), refetch()])
  return { types, providers, error: typesError ?? providersError, retry }
}

interface DetailsProps {
  readonly title: string
  readonly served: Served
  /** The choice of another provider, where a new one is registered. */
  readonly servedField?: ReactNode
  /** The one that is changed; absent for a new one. */
  readonly client?: Oauth2Client
}

/** The form of an OAuth client: its name here, and its registration at the provider. */
function Oauth2ClientDetails({ title, served, servedField, client }: DetailsProps) {
  const { type, provider } = served
  const { self } = useSignedIn()
  const { project } = useProject()
  const [name, setName] = useState(client?.name ?? '')
  const [system, setSystem] = useState(false)
  const [discovered, setDiscovered] = useState<Oauth2Client>()
  const form = useClientForm(type, client)
  const submit = useSaveOauth2Client({
    ...{ form, served, name: name.trim(), client, projectId: project?.id, system },
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
      {servedField ?? <ServedLabel type={type.type} provider={provider?.id} />}
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder={`${provider?.name ?? type.name} app`}
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
