import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import { useEffect } from 'react'
import type { Oauth2Client, TypeSummary } from '../api/resources.ts'
import { useOauth2Clients } from '../data/queries.ts'
import { newClient } from './client-choice.ts'
import { NoClient } from './no-client.tsx'

interface Oauth2ClientFieldProps {
  readonly type: TypeSummary
  readonly value: string | undefined
  onChange(id: string | undefined): void
}

/** The choice of another OAuth client for a connection that exists. */
export function Oauth2ClientField({ type, value, onChange }: Oauth2ClientFieldProps) {
  const { data, isError } = useOauth2Clients(type.type)
  // Mooring chooses those that it registered itself.
  const clients = data?.filter((each) => !each.managed || each.id === value)
  if (clients?.length === 0) return type.discovered ? null : <NoClient type={type} />
  return <Oauth2ClientSelect {...{ clients, value, onChange }} failed={isError} />
}

interface Oauth2ClientSelectProps {
  readonly clients: readonly Oauth2Client[] | undefined
  readonly failed: boolean
  readonly value: string | undefined
  /** Whether another can be registered in the same form. */
  readonly canRegister?: boolean
  /** Whether the only choice is chosen. */
  readonly preselect?: boolean
  onChange(id: string | undefined): void
}

/** The OAuth clients that a connection can authorize with. */
export function Oauth2ClientSelect(props: Oauth2ClientSelectProps) {
  const { clients, failed, value, canRegister = false, preselect = false, onChange } = props
  const own = clients?.filter(({ system }) => !system) ?? []
  const shared = clients?.find(({ system }) => system)
  const only = preselect && clients && !shared && own.length === 1 ? own[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined && value === undefined) onChange(only)
  }, [only, value, onChange])
  const options = [
    ...(shared ? [sharedOption(shared)] : []),
    ...own.map(optionOf),
    ...(canRegister ? [newOption] : []),
  ]
  return (
    <FormField
      label="OAuth client"
      description="The application, registered at the provider, that requests access."
      errorText={failed ? 'The OAuth clients could not be loaded.' : ''}
      stretch
    >
      <Select
        selectedOption={options.find((one) => one.value === (value ?? '')) ?? null}
        options={options}
        statusType={clients || failed ? 'finished' : 'loading'}
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

const newOption = {
  value: newClient,
  label: 'Another application',
  description: 'Register it here',
}
