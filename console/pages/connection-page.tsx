import Alert from '@cloudscape-design/components/alert'
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group'
import Button from '@cloudscape-design/components/button'
import ContentLayout from '@cloudscape-design/components/content-layout'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Tabs from '@cloudscape-design/components/tabs'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { asProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import { useConnectionType } from '../data/connection-types.ts'
import { useConnection } from '../data/connections.ts'
import { useFollow } from '../layout/follow.ts'
import { usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useSignedIn } from '../session/session.tsx'
import { Trail } from './connection/audit-log.tsx'
import { Config } from './connection/config.tsx'
import { Details } from './connection/details.tsx'
import { Health } from './connection/health.tsx'
import { References } from './connection/references.tsx'
import { Snippets } from './connection/snippets.tsx'
import { ConnectionMenu } from './connections/connection-menu.tsx'
import { DeleteConnection } from './connections/delete-connection.tsx'
import NoPage from './no-page.tsx'

/** All there is to know of one connection, but its secrets. */
export default function ConnectionPage({ id }: { readonly id: string }) {
  const { data: connection, error, refetch } = useConnection(id)
  useTitle(connection?.name ?? 'Connection')
  if (error && asProblem(error).status === 404) return <NoPage />
  if (error && !connection)
    return (
      <ProblemAlert
        what="The connection could not be loaded"
        problem={asProblem(error)}
        onRetry={() => void refetch()}
      />
    )
  return connection ? <Loaded connection={connection} /> : <Loading what="the connection" />
}

function Loaded({ connection }: { readonly connection: Connection }) {
  const { can } = useSignedIn()
  const follow = useFollow()
  const [, navigate] = useLocation()
  const [doomed, setDoomed] = useState(false)
  const isOauth = useConnectionType(connection.type)?.oauth === true
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
              onDelete={() => setDoomed(true)}
            />
          }
        >
          {connection.name}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {connection.status !== 'active' && isOauth && <Unauthorized connection={connection} />}
        <Details connection={connection} />
        {isOauth && <Health connection={connection} />}
        <Tabs
          ariaLabel="More about this connection"
          tabs={[
            { id: 'use', label: 'Use it', content: <Snippets connection={connection} /> },
            { id: 'config', label: 'Config', content: <Config connection={connection} /> },
            { id: 'references', label: 'Used by', content: <References id={connection.id} /> },
            ...(can('audit:read') && !connection.system
              ? [{ id: 'trail', label: 'Audit trail', content: <Trail id={connection.id} /> }]
              : []),
          ]}
        />
      </SpaceBetween>
      {doomed && (
        <DeleteConnection
          connection={connection}
          onDone={(deleted) => {
            setDoomed(false)
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
      header={expired ? 'The grant has ended' : 'Nobody has authorized this connection yet'}
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
          ? 'Until somebody consents again, look-ups fail.'
          : 'Until somebody consents at the provider, look-ups fail.')}
    </Alert>
  )
}
