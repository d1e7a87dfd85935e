import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../../api/resources.ts'
import { When } from '../../parts/times.tsx'

/** How the grant of an OAuth connection fares. */
export function Health({ connection }: { readonly connection: Connection }) {
  const {
    expires_at: expiresAt,
    last_refreshed_at: refreshedAt,
    status_reason: reason,
  } = connection
  return (
    <Container
      header={
        <Header variant="h2" description="Tokens are renewed by themselves before they end.">
          Health
        </Header>
      }
    >
      <KeyValuePairs
        columns={3}
        minColumnWidth={170}
        items={[
          { label: 'Access token ends', value: expiresAt ? <When at={expiresAt} /> : 'not known' },
          { label: 'Last refreshed', value: refreshedAt ? <When at={refreshedAt} /> : 'not yet' },
          {
            label: 'Last trouble',
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
