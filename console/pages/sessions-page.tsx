import Badge from '@cloudscape-design/components/badge'
import type { AccessKey } from '../api/resources.ts'
import { sessionsKey, useIdentityProviders, useSessions } from '../data/identity.ts'
import { RelativeTime } from '../parts/labels.tsx'
import { useProjectName } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type Column, Listing } from './listing.tsx'

/** The people who are signed in, and the workloads that exchanged a token. */
export default function SessionsPage() {
  const { self } = useSignedIn()
  const projectName = useProjectName()
  const { data: providers } = useIdentityProviders()
  const { data, error, refetch } = useSessions()
  const providerOf = ({ session }: AccessKey) =>
    providers?.find(({ id }) => id === session?.provider)?.name ?? session?.provider ?? ''
  return (
    <Listing
      title="Sessions"
      what="sessions"
      description="People who signed in with an identity provider, and workloads that exchanged a token of one."
      items={data}
      error={error}
      columns={columnsOf({ ownId: self.id, providerOf, projectName })}
      empty="No one is signed in with an identity provider."
      nameOf={({ user }) => `the session of ${user}`}
      textOf={(one) => `${one.user} ${one.session?.subject} ${one.role} ${providerOf(one)}`}
      retry={() => void refetch()}
      removal={{
        terms: { label: 'End session', verb: 'End', busy: 'Ending', done: 'ended' },
        stale: sessionsKey,
        pathOf: ({ id }) => `/v1/access-keys/${id}`,
        warningOf: ({ id }) =>
          `Requests with this session fail immediately. Its user can sign in again: to prevent that, change the rules of the identity provider first.${id === self.id ? ' This is your own session.' : ''}`,
      }}
    />
  )
}

interface ColumnOptions {
  readonly ownId: string
  providerOf(session: AccessKey): string
  projectName(id: string | null): string
}

function columnsOf({
  ownId,
  providerOf,
  projectName,
}: ColumnOptions): readonly Column<AccessKey>[] {
  return [
    {
      id: 'user',
      header: 'User',
      sortingField: 'user',
      isRowHeader: true,
      always: true,
      cell: ({ id, user: name }) => (
        <span className="connection-name">
          {name}
          {id === ownId && <Badge color="blue">this session</Badge>}
        </span>
      ),
    },
    { id: 'role', header: 'Role', sortingField: 'role', always: true, cell: (one) => one.role },
    { id: 'provider', header: 'Identity provider', cell: providerOf },
    { id: 'subject', header: 'Subject', cell: ({ session }) => session?.subject },
    { id: 'project', header: 'Project', cell: (one) => projectName(one.project_id) },
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
}
