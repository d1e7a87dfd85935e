import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import { useLocation } from 'wouter'
import type { TypeSummary } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** That a connection has no OAuth client to choose, and where one is registered. */
export function NoClient({ type }: { readonly type: Pick<TypeSummary, 'type' | 'name'> }) {
  const { can } = useSignedIn()
  return (
    <Alert
      type="info"
      header={`No OAuth client for ${type.name} yet`}
      {...(can('oauth2-clients:write') ? { action: <RegisterClient type={type.type} /> } : {})}
    >
      Authorization requires an application that is registered at the provider.
    </Alert>
  )
}

interface RegisterClientProps {
  readonly type: string
  /** The authorization server, where the type does not say it. */
  readonly issuer?: string | undefined
}

/** Opens the form of an OAuth client. */
export function RegisterClient({ type, issuer }: RegisterClientProps) {
  const [, navigate] = useLocation()
  const known = { panel: 'oauth2-client', type, ...(issuer === undefined ? {} : { issuer }) }
  return (
    <Button
      formAction="none"
      onClick={() => navigate(`/oauth-clients?${new URLSearchParams(known)}`)}
    >
      Register OAuth client
    </Button>
  )
}
