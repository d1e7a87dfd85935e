import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { NewAccessKey } from '../api/resources.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Exactly } from '../parts/times.tsx'

/** A key that was just made: the one time that it is seen. */
export function NewKey({ made }: { readonly made: NewAccessKey }) {
  return (
    <SpaceBetween size="l">
      <div role="status">
        <Alert type="success" header="Copy the key now">
          It is shown this once and stored nowhere: whoever loses it needs another one.
        </Alert>
      </div>
      <FormField label="Access key" stretch>
        <span className="new-key">
          <Copyable text={made.key} what="the access key" />
        </span>
      </FormField>
      <KeyValuePairs
        columns={2}
        items={[
          { label: 'Name', value: made.name },
          { label: 'Role', value: made.role },
          {
            label: 'Expires',
            value: made.expires_at ? <Exactly at={made.expires_at} /> : 'never',
          },
          ...(made.previous_key_expires_at
            ? [
                {
                  label: 'The old key works until',
                  value: <Exactly at={made.previous_key_expires_at} />,
                },
              ]
            : []),
        ]}
      />
    </SpaceBetween>
  )
}
