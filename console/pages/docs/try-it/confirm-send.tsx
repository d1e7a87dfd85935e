import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { LocatedOperation } from '../samples.ts'

interface ConfirmSendProps {
  readonly located: LocatedOperation
  onSend(): void
  onCancel(): void
}

/** Asks before a request that can change something. */
export function ConfirmSend({ located, onSend, onCancel }: ConfirmSendProps) {
  const { method, path, operation } = located
  return (
    <Modal
      visible
      header="Send this request?"
      onDismiss={onCancel}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button formAction="none" variant="link" onClick={onCancel}>
              Cancel
            </Button>
            <Button formAction="none" variant="primary" onClick={onSend}>
              Send request
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="xs">
        <code className="operation">
          {method.toUpperCase()} {path}
        </code>
        <Box>
          {operation.summary}. It is sent to this deployment with your access key, takes effect, and
          is in the audit log under your name.
        </Box>
      </SpaceBetween>
    </Modal>
  )
}
