import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { ConfigForm } from './config-form.ts'
import { inSentence } from './form-state.ts'
import type { FieldSpec } from './schema.ts'

/** A stored secret, which is never shown: it is kept until the user replaces or removes it. */
export function StoredSecret({
  form,
  field,
}: {
  readonly form: ConfigForm
  readonly field: FieldSpec
}) {
  const { name, required } = field
  const label = inSentence(field.label)
  if (form.stored(name) === 'removed')
    return (
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <StatusIndicator type="warning">Will be removed</StatusIndicator>
        <Button
          formAction="none"
          ariaLabel={`Keep the ${label}`}
          onClick={() => form.store(name, 'kept')}
        >
          Keep
        </Button>
      </SpaceBetween>
    )
  return (
    <SpaceBetween direction="horizontal" size="s" alignItems="center">
      <StatusIndicator type="success">Stored</StatusIndicator>
      <Button
        formAction="none"
        ariaLabel={`Replace the ${label}`}
        onClick={() => form.store(name, 'replaced')}
      >
        Replace
      </Button>
      {!required && (
        <Button
          formAction="none"
          ariaLabel={`Remove the ${label}`}
          onClick={() => form.store(name, 'removed')}
        >
          Remove
        </Button>
      )}
    </SpaceBetween>
  )
}
