import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { Oauth2Client } from '../api/resources.ts'
import { oauth2ClientsKey, useOauth2Clients } from '../data/oauth2-clients.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { When } from '../parts/times.tsx'
import { TypeLabel } from '../parts/type-label.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { DeleteRow } from './delete-row.tsx'
import { Listing } from './listing.tsx'
import { RowMenu } from './row-menu.tsx'

/** The applications by which consent is asked at providers. */
export default function Oauth2ClientsPage() {
  useTitle('OAuth clients')
  const { can, self } = useSignedIn()
  const { projects } = useProject()
  const { open } = usePanel()
  const { data, error, refetch } = useOauth2Clients()
  const narrow = useNarrow()
  const [doomed, setDoomed] = useState<Oauth2Client>()
  const may = can('oauth2-clients:write')
  const deploymentsOwn = self.role === 'admin' && self.project_id === null
  const actionsOf = (client: Oauth2Client) =>
    may && (!client.system || deploymentsOwn)
      ? { Edit: () => open('oauth2-client', client.id), Delete: () => setDoomed(client) }
      : {}
  return (
    <>
      <Listing
        what="OAuth clients"
        title="OAuth clients"
        description="The applications that you registered at providers, by which consent is asked."
        items={projects?.length === 0 ? [] : data}
        error={error}
        columns={columnsOf(narrow, actionsOf)}
        empty={<None />}
        textOf={(client) =>
          `${client.name} ${client.type} ${client.client_id} ${client.created_by}`
        }
        retry={() => void refetch()}
        actions={
          may && (
            <Button variant="primary" onClick={() => open('oauth2-client')}>
              Register OAuth client
            </Button>
          )
        }
      />
      {doomed && (
        <DeleteRow
          what={`the OAuth client ${doomed.name}`}
          path={`/v1/oauth2-clients/${doomed.id}`}
          stale={oauth2ClientsKey}
          onDone={() => setDoomed(undefined)}
        >
          It can go only while no connection names it. The application at the provider stays as it
          is.
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
      cell: (client) => <Copyable text={client.client_id} what="the client id" />,
    },
    { id: 'by', header: 'Created by', sortingField: 'created_by', cell: (row) => row.created_by },
    {
      id: 'edited',
      header: 'Last edited',
      sortingField: 'updated_at',
      cell: (client) => <When at={client.updated_at} />,
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

function None() {
  return (
    <SpaceBetween size="xs">
      <Box variant="h3" tagOverride="h2" padding="n">
        No OAuth clients yet
      </Box>
      <Box variant="p" color="text-body-secondary">
        Register an application at the provider, with this redirect URI, and enter its id and secret
        here:
      </Box>
      <Copyable text={`${location.origin}/v1/oauth2/callback`} what="the redirect URI" />
    </SpaceBetween>
  )
}
