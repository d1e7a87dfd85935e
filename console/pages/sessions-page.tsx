import Badge from '@cloudscape-design/components/badge'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { AccessKey } from '../api/resources.ts'
import { sessionsKey, useIdentityProviders, useSessions } from '../data/identity.ts'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { RelativeTime } from '../parts/labels.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { Listing } from './listing.tsx'
import { DeleteRow, RowMenu } from './row-actions.tsx'

/** The people who are signed in, and the workloads that exchanged a token. */
export default function SessionsPage() {
  useTitle('Sessions')
  const { self } = useSignedIn()
  const { projects } = useProject()
  const { data: providers } = useIdentityProviders()
  const { data, error, refetch } = useSessions()
  const narrow = useNarrow()
  const [pendingEnd, setPendingEnd] = useState<AccessKey>()
  const providerOf = ({ session }: AccessKey) =>
    providers?.find(({ id }) => id === session?.provider)?.name ?? session?.provider ?? ''
  const projectOf = ({ project_id: id }: AccessKey) =>
    id === null ? 'every project' : (projects?.find((project) => project.id === id)?.name ?? id)
  const given = { narrow, ownId: self.id, providerOf, projectOf, onEnd: setPendingEnd }
  return (
    <>
      <Listing
        what="sessions"
        title="Sessions"
        description="People who signed in with an identity provider, and workloads that exchanged a token of one."
        items={data}
        error={error}
        columns={columnsOf(given)}
        empty="No one is signed in with an identity provider."
        textOf={(one) => `${one.user} ${one.session?.subject} ${one.role} ${providerOf(one)}`}
        retry={() => void refetch()}
      />
      {pendingEnd && (
        <DeleteRow
          what={`the session of ${pendingEnd.user}`}
          path={`/v1/access-keys/${pendingEnd.id}`}
          stale={sessionsKey}
          onDone={() => setPendingEnd(undefined)}
        >
          Requests with this session fail immediately. Its user can sign in again: to prevent that,
          change the rules of the identity provider first.
          {pendingEnd.id === self.id && ' This is your own session.'}
        </DeleteRow>
      )}
    </>
  )
}

interface ColumnOptions {
  readonly narrow: boolean
  readonly ownId: string
  providerOf(session: AccessKey): string
  projectOf(session: AccessKey): string
  onEnd(session: AccessKey): void
}

type Column = TableProps.ColumnDefinition<AccessKey>

function columnsOf(given: ColumnOptions): readonly Column[] {
  const { narrow, ownId, providerOf, projectOf, onEnd } = given
  const user: Column = {
    id: 'user',
    header: 'User',
    sortingField: 'user',
    isRowHeader: true,
    cell: ({ id, user: name }) => (
      <span className="connection-name">
        {name}
        {id === ownId && <Badge color="blue">this session</Badge>}
      </span>
    ),
  }
  const role: Column = { id: 'role', header: 'Role', sortingField: 'role', cell: (one) => one.role }
  const others: readonly Column[] = [
    { id: 'provider', header: 'Identity provider', cell: providerOf },
    { id: 'subject', header: 'Subject', cell: ({ session }) => session?.subject },
    { id: 'project', header: 'Project', cell: projectOf },
    {
      id: 'created',
      header: 'Signed in',
      sortingField: 'created_at',
      cell: ({ created_at }) => <RelativeTime at={created_at} />,
    },
    {
      id: 'expires',
      header: 'Expires',
      sortingField: 'expires_at',
      cell: ({ expires_at }) => expires_at && <RelativeTime at={expires_at} />,
    },
  ]
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (one) => (
      <RowMenu what={`the session of ${one.user}`} actions={{ 'End session': () => onEnd(one) }} />
    ),
  }
  return narrow ? [user, role, menu] : [user, role, ...others, menu]
}
