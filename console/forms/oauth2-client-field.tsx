import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import { useOauth2Clients } from '../data/queries.ts'
import { useSignedIn } from '../session/session.tsx'

interface Oauth2ClientFieldProps {
  readonly type: Pick<ConnectionType, 'type' | 'name'>
  readonly value: string | undefined
  /** Whether the connection has one already: then none is preselected. */
  readonly fixed?: boolean
  onChange(id: string | undefined): void
}

/** The choice of the OAuth client that a connection authorizes with. */
export function Oauth2ClientField({
  type,
  value,
  fixed = false,
  onChange,
}: Oauth2ClientFieldProps) {
  const { data: clients, isError } = useOauth2Clients(type.type)
  const own = clients?.filter(({ system }) => !system) ?? []
  const shared = clients?.find(({ system }) => system)
  const only = !fixed && clients && !shared && own.length === 1 ? own[0]?.id : undefined
  useEffect(() => {
    // The only choice is preselected.
    if (only !== undefined && value === undefined) onChange(only)
  }, [only, value, onChange])
  if (clients?.length === 0) return <NoClient type={type} />
  return (
    <FormField
      label="OAuth client"
      description="The application, registered at the provider, that requests access."
      errorText={isError ? 'The OAuth clients could not be loaded.' : ''}
      stretch
    >
      <Select
        selectedOption={selected(own, shared, value)}
        options={[...(shared ? [sharedOption(shared)] : []), ...own.map(optionOf)]}
        statusType={clients || isError ? 'finished' : 'loading'}
        placeholder="Choose an OAuth client"
        onChange={({ detail }) => onChange(detail.selectedOption.value || undefined)}
      />
    </FormField>
  )
}

const optionOf = ({ id, name, client_id }: Oauth2Client) => ({
  value: id,
  label: name,
  description: client_id,
})

const sharedOption = ({ name }: Oauth2Client) => ({
  value: '',
  label: 'Shared with every project',
  description: name,
})

function selected(own: readonly Oauth2Client[], shared: Oauth2Client | undefined, value?: string) {
  const chosen = own.find(({ id }) => id === value)
  if (chosen) return optionOf(chosen)
  return shared ? sharedOption(shared) : null
}

function NoClient({ type }: Pick<Oauth2ClientFieldProps, 'type'>) {
  const { can } = useSignedIn()
  const [, navigate] = useLocation()
  const query = new URLSearchParams({ panel: 'oauth2-client', type: type.type })
  return (
    <Alert
      type="info"
      header={`No OAuth client for ${type.name} yet`}
      {...(can('oauth2-clients:write')
        ? {
            action: (
              <Button formAction="none" onClick={() => navigate(`/oauth-clients?${query}`)}>
                Register OAuth client
              </Button>
            ),
          }
        : {})}
    >
      Authorization requires an application that is registered at the provider. You can create the
      connection now and authorize it after you register one.
    </Alert>
  )
}
