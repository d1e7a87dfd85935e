import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs, {
  type KeyValuePairsProps,
} from '@cloudscape-design/components/key-value-pairs'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../../api/resources.ts'
import { useOauth2Clients } from '../../data/queries.ts'
import { Copyable } from '../../parts/copyable.tsx'
import {
  accountText,
  ExactTime,
  RelativeTime,
  StatusBadge,
  TypeLabel,
} from '../../parts/labels.tsx'
import { useProjectName } from '../../session/project.tsx'

/** The details of a connection: its type, owner and dates. */
export function Details({ connection }: { readonly connection: Connection }) {
  const projectName = useProjectName()
  const items: KeyValuePairsProps.Item[] = [
    { label: 'ID', value: <Copyable text={connection.id} what="the ID" /> },
    { label: 'Type', value: <TypeLabel id={connection.type} /> },
    { label: 'Status', value: <StatusBadge status={connection.status} /> },
    { label: 'Project', value: projectName(connection.project_id) },
    { label: 'Created by', value: connection.created_by },
    { label: 'Created', value: <ExactTime at={connection.created_at} /> },
    { label: 'Last updated by', value: connection.updated_by },
    { label: 'Last updated', value: <ExactTime at={connection.updated_at} /> },
    { label: 'Version', value: connection.version },
    ...(connection.access_scope
      ? [
          {
            label: 'Access',
            value: `${connection.access_scope}${connection.owner ? ` (${connection.owner})` : ''}`,
          },
        ]
      : []),
    ...(connection.account
      ? [{ label: 'Connected as', value: accountText(connection.account) }]
      : []),
    ...Object.entries(connection.captured ?? {}).map(([label, value]) => ({
      ...{ label, value: <Copyable text={String(value)} what={label} /> },
    })),
    ...(connection.oauth2_client_id
      ? [
          {
            label: 'OAuth client',
            value: <ClientName id={connection.oauth2_client_id} type={connection.type} />,
          },
        ]
      : []),
  ]
  return (
    <Container header={<Header variant="h2">Details</Header>}>
      <KeyValuePairs columns={4} minColumnWidth={170} items={items} />
    </Container>
  )
}

function ClientName({ id, type }: { readonly id: string; readonly type: string }) {
  const { data } = useOauth2Clients(type)
  return <>{data?.find((client) => client.id === id)?.name ?? id}</>
}

/** The tokens of an OAuth connection: expiry, last refresh, last error. */
export function Health({ connection }: { readonly connection: Connection }) {
  const {
    expires_at: expiresAt,
    last_refreshed_at: refreshedAt,
    status_reason: reason,
  } = connection
  return (
    <Container
      header={
        <Header variant="h2" description="Tokens refresh automatically before they expire.">
          Tokens
        </Header>
      }
    >
      <KeyValuePairs
        columns={3}
        minColumnWidth={170}
        items={[
          {
            label: 'Access token expires',
            value: expiresAt ? <RelativeTime at={expiresAt} /> : 'unknown',
          },
          {
            label: 'Last refreshed',
            value: refreshedAt ? <RelativeTime at={refreshedAt} /> : 'never',
          },
          {
            label: 'Last refresh error',
            value: reason ? (
              <StatusIndicator type="warning">{reason}</StatusIndicator>
            ) : (
              <StatusIndicator type="success">none</StatusIndicator>
            ),
          },
        ]}
      />
    </Container>
  )
}
