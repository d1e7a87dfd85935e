import Button from '@cloudscape-design/components/button'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { IdentityProvider } from '../api/resources.ts'
import { identityProvidersKey, useIdentityProviders } from '../data/identity.ts'
import { usePanel } from '../layout/panel.tsx'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { Listing } from './listing.tsx'
import { DeleteRow, RowMenu } from './row-actions.tsx'

/** The issuers of tokens that the deployment trusts. */
export default function IdentityProvidersPage() {
  useTitle('Identity providers')
  const { open } = usePanel()
  const { data, error, refetch } = useIdentityProviders()
  const narrow = useNarrow()
  const [pendingDelete, setPendingDelete] = useState<IdentityProvider>()
  const actionsOf = (provider: IdentityProvider) => ({
    Edit: () => open('identity-provider', provider.id),
    'Test rules': () => open('test-identity-rules', provider.id),
    Delete: () => setPendingDelete(provider),
  })
  return (
    <>
      <Listing
        what="identity providers"
        title="Identity providers"
        description="People sign in with them, and workloads exchange their tokens. Rules decide who gets which access."
        items={data}
        error={error}
        columns={columnsOf(narrow, actionsOf)}
        empty="No identity providers yet: access keys are the only way in."
        textOf={({ name, issuer, id }) => `${name} ${issuer} ${id}`}
        retry={() => void refetch()}
        actions={
          <Button variant="primary" onClick={() => open('identity-provider')}>
            Add identity provider
          </Button>
        }
      />
      {pendingDelete && (
        <DeleteRow
          what={`the identity provider ${pendingDelete.name}`}
          path={`/v1/identity-providers/${pendingDelete.id}`}
          stale={identityProvidersKey}
          onDone={() => setPendingDelete(undefined)}
        >
          Every session of it ends immediately: people are signed out, and workloads that use its
          tokens fail. Nothing at {pendingDelete.issuer} is changed.
        </DeleteRow>
      )}
    </>
  )
}

type Column = TableProps.ColumnDefinition<IdentityProvider>

function columnsOf(
  narrow: boolean,
  actionsOf: (provider: IdentityProvider) => Readonly<Record<string, () => void>>,
): readonly Column[] {
  const name: Column = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (provider) => provider.name,
  }
  const state: Column = { id: 'status', header: 'Status', cell: (one) => <State provider={one} /> }
  const others: readonly Column[] = [
    { id: 'issuer', header: 'Issuer', sortingField: 'issuer', cell: ({ issuer }) => issuer },
    {
      id: 'for',
      header: 'For',
      cell: ({ sign_in }) => (sign_in ? 'people, workloads' : 'workloads'),
    },
    { id: 'rules', header: 'Rules', cell: ({ rules }) => rules.length },
  ]
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (provider) => (
      <RowMenu what={`the identity provider ${provider.name}`} actions={actionsOf(provider)} />
    ),
  }
  return narrow ? [name, state, menu] : [name, state, ...others, menu]
}

function State({ provider: { status, warnings } }: { readonly provider: IdentityProvider }) {
  if (status === 'deleting')
    return <StatusIndicator type="pending">deleting: delete it again</StatusIndicator>
  if (warnings.length === 0) return <StatusIndicator type="success">active</StatusIndicator>
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`
  return <StatusIndicator type="warning">{count}</StatusIndicator>
}
