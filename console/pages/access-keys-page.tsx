import Badge from '@cloudscape-design/components/badge'
import Button from '@cloudscape-design/components/button'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { AccessKey } from '../api/resources.ts'
import { accessKeysKey, useAccessKeys } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { RelativeTime } from '../parts/labels.tsx'
import { useProjectName } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type Column, Listing } from './listing.tsx'

/** The access keys of people and applications. */
export default function AccessKeysPage() {
  const { self } = useSignedIn()
  const projectName = useProjectName()
  const { open } = usePanel()
  const { data, error, refetch } = useAccessKeys()
  return (
    <Listing
      title="Access keys"
      what="access keys"
      description="A key is shown only once, when it is created. Mooring stores only a hash of it."
      items={data}
      error={error}
      columns={columnsOf(self.id, projectName)}
      empty="No access keys yet."
      nameOf={({ name }) => `the access key ${name}`}
      textOf={({ name, user, role, project_id, id }) =>
        `${name} ${user} ${role} ${projectName(project_id)} ${id}`
      }
      retry={() => void refetch()}
      actions={
        <Button variant="primary" onClick={() => open('access-key')}>
          Create access key
        </Button>
      }
      actionsOf={({ id }) => ({ Rotate: () => open('access-key', id) })}
      removal={{
        stale: accessKeysKey,
        pathOf: ({ id }) => `/v1/access-keys/${id}`,
        warningOf: ({ id }) =>
          `Requests with this key fail immediately.${id === self.id ? ' You are signed in with this key.' : ''}`,
      }}
    />
  )
}

function columnsOf(
  ownId: string,
  projectName: (id: string | null) => string,
): readonly Column<AccessKey>[] {
  return [
    {
      id: 'name',
      header: 'Name',
      sortingField: 'name',
      isRowHeader: true,
      always: true,
      cell: (key) => (
        <span className="connection-name">
          {key.name}
          {key.id === ownId && <Badge color="blue">this session</Badge>}
        </span>
      ),
    },
    { id: 'role', header: 'Role', sortingField: 'role', always: true, cell: (key) => key.role },
    { id: 'user', header: 'User', sortingField: 'user', cell: (key) => key.user },
    { id: 'project', header: 'Project', cell: (key) => projectName(key.project_id) },
    {
      id: 'expires',
      header: 'Expires',
      sortingField: 'expires_at',
      cell: (key) => <Expiry at={key.expires_at} />,
    },
    {
      id: 'created',
      header: 'Created',
      sortingField: 'created_at',
      cell: (key) => <RelativeTime at={key.created_at} />,
    },
    {
      id: 'rotated',
      header: 'Rotated',
      sortingField: 'rotated_at',
      cell: (key) => (key.rotated_at ? <RelativeTime at={key.rotated_at} /> : 'never'),
    },
  ]
}

function Expiry({ at }: { readonly at: string | null }) {
  if (at === null) return 'never'
  return new Date(at) <= new Date() ? (
    <StatusIndicator type="error">expired</StatusIndicator>
  ) : (
    <RelativeTime at={at} />
  )
}
