import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../api/resources.ts'
import type { AuthorizationEnd } from '../parts/authorization-channel.ts'
import { failureMessage } from '../parts/failure-messages.ts'

interface AuthorizationProgressProps {
  readonly connection: Connection
  readonly waiting: boolean
  readonly done: boolean
  readonly ended: AuthorizationEnd | undefined
}

/** Shows how far an authorization is: not started, waiting for the consent, failed or done. */
export function AuthorizationProgress(props: AuthorizationProgressProps) {
  const { connection, waiting, done, ended } = props
  return (
    <SpaceBetween size="l">
      {ended?.error && (
        <Alert type="error" header="Not authorized">
          {failureMessage(ended.reason)} The connection keeps any earlier authorization. You can try
          again.
        </Alert>
      )}
      <div role="status">
        {done ? (
          <Alert type="success" header="Authorized">
            {connection.name} is ready to use.
          </Alert>
        ) : waiting ? (
          <StatusIndicator type="in-progress">
            Waiting for your consent in the other tab
          </StatusIndicator>
        ) : (
          <Box variant="p">
            The provider’s own page opens in a new tab. Sign in there and grant access, then return
            to this tab. The status updates automatically.
          </Box>
        )}
      </div>
      {connection.status_reason && !done && (
        <Alert type="warning">{connection.status_reason}</Alert>
      )}
    </SpaceBetween>
  )
}
