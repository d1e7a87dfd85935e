import Alert from '@cloudscape-design/components/alert'
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group'
import Button from '@cloudscape-design/components/button'
import ContentLayout from '@cloudscape-design/components/content-layout'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { toProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import { useConnectionType } from '../data/catalogue.ts'
import { useConnection } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { Loading, LoadProblem } from '../parts/feedback.tsx'
import { useFollow, useTitle } from '../parts/hooks.ts'
import { useSignedIn } from '../session/session.tsx'
import { Details, Health } from './connection/details.tsx'
import { Minting } from './connection/minting.tsx'
import { MissingScopes } from './connection/missing-scopes.tsx'
import { ConnectionTabs } from './connection/tabs.tsx'
import { ConnectionMenu, DeleteConnection } from './connections/connection-actions.tsx'
import NoPage from './no-page.tsx'

/** One connection: its details, use, config, references and audit log; never its secrets. */
export default function ConnectionPage({ id }: { readonly id: string }) {
  const { data: connection, error, refetch } = useConnection(id)
  useTitle(connection?.name ?? 'Connection')
  if (error && toProblem(error).status === 404) return <NoPage />
  if (error && !connection)
    return <LoadProblem what="The connection" error={error} retry={refetch} />
  return connection ? <Loaded connection={connection} /> : <Loading what="the connection" />
}

function Loaded({ connection }: { readonly connection: Connection }) {
  const follow = useFollow()
  const [, navigate] = useLocation()
  const [pendingDelete, setPendingDelete] = useState(false)
  const type = useConnectionType(connection.type)
  const isOauth = type?.oauth === true
  return (
    <ContentLayout
      breadcrumbs={
        <BreadcrumbGroup
          items={[
            { text: 'Connections', href: '/connections' },
            { text: connection.name, href: `/connections/${connection.id}` },
          ]}
          onFollow={follow}
        />
      }
      header={
        <Header
          variant="h1"
          actions={
            <ConnectionMenu
              connection={connection}
              text="Actions"
              onDelete={() => setPendingDelete(true)}
            />
          }
        >
          {connection.name}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {connection.status !== 'active' && isOauth && <Unauthorized connection={connection} />}
        {connection.missing_scopes && <MissingScopes connection={connection} />}
        <Details connection={connection} />
        {isOauth && connection.status !== 'incomplete' && <Health connection={connection} />}
        {type?.mint && <Minting connection={connection} mint={type.mint} />}
        <ConnectionTabs connection={connection} />
      </SpaceBetween>
      {pendingDelete && (
        <DeleteConnection
          connection={connection}
          onDone={(deleted) => {
            setPendingDelete(false)
            if (deleted) navigate('/connections')
          }}
        />
      )}
    </ContentLayout>
  )
}

function Unauthorized({ connection }: { readonly connection: Connection }) {
  const { can } = useSignedIn()
  const { open } = usePanel()
  const expired = connection.status === 'expired'
  return (
    <Alert
      type={expired ? 'error' : 'warning'}
      header={expired ? 'The authorization has expired' : 'This connection is not authorized yet'}
      {...(can('connections:write')
        ? {
            action: (
              <Button onClick={() => open('authorize-connection', connection.id)}>Authorize</Button>
            ),
          }
        : {})}
    >
      {connection.status_reason ??
        (expired
          ? 'Lookups fail until a user authorizes the connection again.'
          : 'Lookups fail until a user grants access at the provider.')}
    </Alert>
  )
}
