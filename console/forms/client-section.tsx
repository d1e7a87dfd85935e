import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { TypeSummary } from '../api/resources.ts'
import { useOauth2Provider, useOwnClient } from '../data/catalogue.ts'
import { Copyable } from '../parts/copyable.tsx'
import { type ClientChoice, newClient } from './client-choice.ts'
import { ConfigFields } from './config-fields.tsx'
import { Oauth2ClientSelect } from './oauth2-client-field.tsx'

interface ClientSectionProps {
  readonly type: TypeSummary
  readonly choice: ClientChoice
}

/** The OAuth client of a new connection: chosen from those that exist, or registered right here. */
export function ClientSection({ type, choice }: ClientSectionProps) {
  const { clients, chosen, choose, failed, canRegister, registers } = choice
  const isNone = clients?.length === 0
  if (isNone && !canRegister)
    return (
      <Alert type="info" header={`No OAuth client for ${type.name} yet`}>
        Authorization requires an application that is registered at the provider. You can create the
        connection now, and authorize it after an admin or editor registers one.
      </Alert>
    )
  return (
    <SpaceBetween size="l">
      {!isNone && (
        <Oauth2ClientSelect
          {...{ clients, failed, canRegister }}
          value={chosen}
          onChange={choose}
          preselect
        />
      )}
      {registers && <NewClient type={type} choice={choice} isFirst={chosen !== newClient} />}
    </SpaceBetween>
  )
}

function NewClient({ type, choice, isFirst }: ClientSectionProps & { readonly isFirst: boolean }) {
  return (
    <SpaceBetween size="m">
      <Header
        variant="h3"
        description={
          isFirst
            ? `This project has no application for ${type.name} yet. Register one with the provider, or leave these fields empty and do it later.`
            : 'Register it with the provider, and enter what the provider shows.'
        }
      >
        OAuth application
      </Header>
      <ProviderRegistration type={type} />
      {/* The connection has scopes of its own. */}
      <ConfigFields form={choice.form} except={['scopes']} />
    </SpaceBetween>
  )
}

/** Where an application is registered, with which redirect URI, and what to know about the provider. */
export function ProviderRegistration({ type }: { readonly type: TypeSummary }) {
  const provider = useOauth2Provider(type.type)
  const own = useOwnClient()
  return (
    <SpaceBetween size="s">
      {provider && (
        <Link href={provider.docs_url} external variant="primary">
          How to register an application at {provider.name}
        </Link>
      )}
      <FormField
        label="Redirect URI"
        description="Register exactly this URI with your application at the provider."
      >
        <Copyable text={provider?.redirect_uri ?? own.redirectUri} what="the redirect URI" />
      </FormField>
      {provider && provider.notes.length > 0 && (
        <ul className="notes">
          {provider.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </SpaceBetween>
  )
}
