import Button from '@cloudscape-design/components/button'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { IdentityProvider } from '../api/resources.ts'
import { identityProvidersKey, useIdentityProviders } from '../data/identity.ts'
import { usePanel } from '../layout/panel.tsx'
import { type Column, Listing } from './listing.tsx'

/** The issuers of tokens that the deployment trusts. */
export default function IdentityProvidersPage() {
  const { open } = usePanel()
  const { data, error, refetch } = useIdentityProviders()
  return (
    <Listing
      title="Identity providers"
      what="identity providers"
      description="People sign in with them, and workloads exchange their tokens. Rules decide who gets which access."
      items={data}
      error={error}
      columns={columns}
      empty="No identity providers yet. Only access keys give access."
      nameOf={({ name }) => `the identity provider ${name}`}
      textOf={({ name, issuer, id }) => `${name} ${issuer} ${id}`}
      retry={() => void refetch()}
      actions={
        <Button variant="primary" onClick={() => open('identity-provider')}>
          Add identity provider
        </Button>
      }
      actionsOf={({ id }) => ({
        Edit: () => open('identity-provider', id),
        'Test rules': () => open('test-identity-rules', id),
      })}
      removal={{
        stale: identityProvidersKey,
        pathOf: ({ id }) => `/v1/identity-providers/${id}`,
        warningOf: ({ issuer }) =>
          `Every session of it ends immediately: people are signed out, and workloads that use its tokens fail. Nothing at ${issuer} is changed.`,
      }}
    />
  )
}

const columns: readonly Column<IdentityProvider>[] = [
  {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    always: true,
    cell: ({ name }) => name,
  },
  { id: 'status', header: 'Status', always: true, cell: (one) => <State provider={one} /> },
  { id: 'issuer', header: 'Issuer', sortingField: 'issuer', cell: ({ issuer }) => issuer },
  {
    id: 'for',
    header: 'For',
    cell: ({ sign_in }) => (sign_in ? 'people, workloads' : 'workloads'),
  },
  { id: 'rules', header: 'Rules', cell: ({ rules }) => rules.length },
]

function State({ provider: { status, warnings } }: { readonly provider: IdentityProvider }) {
  if (status === 'deleting')
    return <StatusIndicator type="pending">deleting: delete it again</StatusIndicator>
  if (warnings.length === 0) return <StatusIndicator type="success">active</StatusIndicator>
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`
  return <StatusIndicator type="warning">{count}</StatusIndicator>
}
