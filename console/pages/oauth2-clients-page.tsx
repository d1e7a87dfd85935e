import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { Oauth2Client } from '../api/resources.ts'
import { useOwnClient } from '../data/catalogue.ts'
import { oauth2ClientsKey, useOauth2Clients } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { RelativeTime, TypeLabel } from '../parts/labels.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { Listing } from './listing.tsx'
import { DeleteRow, RowMenu } from './row-actions.tsx'

/** The applications that are registered at providers, and authorize connections. */
export default function Oauth2ClientsPage() {
  useTitle('OAuth clients')
  const { can, self } = useSignedIn()
  const { projects } = useProject()
  const { open } = usePanel()
  const { data, error, refetch } = useOauth2Clients()
  const narrow = useNarrow()
  const [pendingDelete, setPendingDelete] = useState<Oauth2Client>()
  const canWrite = can('oauth2-clients:write')
  const canWriteSystem = self.role === 'admin' && self.project_id === null
  const actionsOf = (client: Oauth2Client) =>
    canWrite && (!client.system || canWriteSystem)
      ? { Edit: () => open('oauth2-client', client.id), Delete: () => setPendingDelete(client) }
      : {}
  return (
    <>
      <Listing
        what="OAuth clients"
        title="OAuth clients"
        description="The applications that you registered at providers. Connections use them to request access."
        items={projects?.length === 0 ? [] : data}
        error={error}
        columns={columnsOf(narrow, actionsOf)}
        empty={<NoClients />}
        textOf={(client) =>
          `${client.name} ${client.type} ${client.client_id} ${client.created_by}`
        }
        retry={() => void refetch()}
        actions={
          canWrite && (
            <Button variant="primary" onClick={() => open('oauth2-client')}>
              Register OAuth client
            </Button>
          )
        }
      />
      {pendingDelete && (
        <DeleteRow
          what={`the OAuth client ${pendingDelete.name}`}
          path={`/v1/oauth2-clients/${pendingDelete.id}`}
          stale={oauth2ClientsKey}
          onDone={() => setPendingDelete(undefined)}
        >
          An OAuth client that a connection uses cannot be deleted. The application at the provider
          is not changed.
        </DeleteRow>
      )}
    </>
  )
}

type Column = TableProps.ColumnDefinition<Oauth2Client>

function columnsOf(
  narrow: boolean,
  actionsOf: (client: Oauth2Client) => Readonly<Record<string, () => void>>,
): readonly Column[] {
  const name: Column = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (client) => (
      <span className="connection-name">
        {client.name}
        {client.system && <Badge>every project</Badge>}
        {client.managed && <Badge color="grey">registered by Mooring</Badge>}
      </span>
    ),
  }
  const type: Column = {
    id: 'type',
    header: 'Type',
    sortingField: 'type',
    cell: (client) => <TypeLabel id={client.type} />,
  }
  const others: readonly Column[] = [
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
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (client) => (
      <RowMenu what={`the OAuth client ${client.name}`} actions={actionsOf(client)} />
    ),
  }
  return narrow ? [name, type, menu] : [name, type, ...others, menu]
}

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
