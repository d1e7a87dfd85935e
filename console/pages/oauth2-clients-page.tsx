import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { Oauth2Client } from '../api/resources.ts'
import { useOwnClient } from '../data/catalogue.ts'
import { oauth2ClientsKey, useOauth2Clients } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { RelativeTime, ServedLabel } from '../parts/labels.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type Column, Listing } from './listing.tsx'

/** The applications that are registered at providers, and authorize connections. */
export default function Oauth2ClientsPage() {
  const { can, self } = useSignedIn()
  const { projects } = useProject()
  const { open } = usePanel()
  const { data, error, refetch } = useOauth2Clients()
  const canWrite = can('oauth2-clients:write')
  const canWriteSystem = self.role === 'admin' && self.project_id === null
  const canChange = ({ system }: Oauth2Client) => canWrite && (!system || canWriteSystem)
  return (
    <Listing
      title="OAuth clients"
      what="OAuth clients"
      description="The applications that you registered at providers. Connections use them to request access."
      items={projects?.length === 0 ? [] : data}
      error={error}
      columns={columns}
      empty={<NoClients />}
      nameOf={({ name }) => `the OAuth client ${name}`}
      textOf={({ name, provider = '', type, client_id, created_by }) =>
        `${name} ${provider} ${type} ${client_id} ${created_by}`
      }
      retry={() => void refetch()}
      actions={
        canWrite && (
          <Button variant="primary" onClick={() => open('oauth2-client')}>
            Register OAuth client
          </Button>
        )
      }
      actionsOf={(one) => (canChange(one) ? { Edit: () => open('oauth2-client', one.id) } : {})}
      removal={{
        stale: oauth2ClientsKey,
        pathOf: ({ id }) => `/v1/oauth2-clients/${id}`,
        warningOf: () =>
          'An OAuth client that a connection uses cannot be deleted. The application at the provider is not changed.',
        can: canChange,
      }}
    />
  )
}

const columns: readonly Column<Oauth2Client>[] = [
  {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    always: true,
    cell: (client) => (
      <span className="connection-name">
        {client.name}
        {client.system && <Badge>every project</Badge>}
        {client.managed && <Badge color="grey">registered by Mooring</Badge>}
      </span>
    ),
  },
  {
    id: 'provider',
    header: 'Provider',
    sortingComparator: (a, b) => servedId(a).localeCompare(servedId(b)),
    always: true,
    cell: ({ type, provider }) => <ServedLabel type={type} provider={provider} />,
  },
  {
    id: 'client_id',
    header: 'Client ID',
    cell: (client) => <Copyable text={client.client_id} what="the client ID" />,
  },
  { id: 'by', header: 'Created by', sortingField: 'created_by', cell: (row) => row.created_by },
  {
    id: 'edited',
    header: 'Last updated',
    sortingField: 'updated_at',
    cell: (client) => <RelativeTime at={client.updated_at} />,
  },
]

const servedId = ({ provider, type }: Oauth2Client) => provider ?? type

function NoClients() {
  const { redirectUri } = useOwnClient()
  return (
    <SpaceBetween size="xs">
      <Box variant="h3" tagOverride="h2" padding="n">
        No OAuth clients yet
      </Box>
      <Box variant="p" color="text-body-secondary">
        Register an application at the provider with this redirect URI, then enter its client ID and
        client secret here:
      </Box>
      <Copyable text={redirectUri} what="the redirect URI" />
    </SpaceBetween>
  )
}
