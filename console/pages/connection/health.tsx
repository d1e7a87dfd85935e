import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../../api/resources.ts'
import { RelativeTime } from '../../parts/times.tsx'

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
