import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { NewAccessKey } from '../api/resources.ts'
import { Copyable } from '../parts/copyable.tsx'
import { ExactTime } from '../parts/times.tsx'

/** A key that was just created: the one time that it is shown. */
export function CreatedAccessKey({ created }: { readonly created: NewAccessKey }) {
  return (
    <SpaceBetween size="l">
      <div role="status">
        <Alert type="success" header="Copy the key now">
          The key is shown only once, and Mooring does not store it. If you lose it, rotate the key
          or create another one.
        </Alert>
      </div>
      <FormField label="Access key" stretch>
        <span className="new-key">
          <Copyable text={created.key} what="the access key" />
        </span>
      </FormField>
      <KeyValuePairs
        columns={2}
        items={[
          { label: 'Name', value: created.name },
          { label: 'Role', value: created.role },
          {
            label: 'Expires',
            value: created.expires_at ? <ExactTime at={created.expires_at} /> : 'never',
          },
          ...(created.previous_key_expires_at
            ? [
                {
                  label: 'The old key works until',
                  value: <ExactTime at={created.previous_key_expires_at} />,
                },
              ]
            : []),
        ]}
      />
    </SpaceBetween>
  )
}
