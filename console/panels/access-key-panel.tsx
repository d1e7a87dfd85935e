import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import FormField from '@cloudscape-design/components/form-field'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey, useAccessKeys } from '../data/queries.ts'
import { Copyable } from '../parts/copyable.tsx'
import { ExactTime } from '../parts/labels.tsx'
import { useSession, useSignedIn } from '../session/session.tsx'
import { CreateAccessKey } from './create-access-key.tsx'
import { FormPanel } from './form-panel.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useSubmit } from './use-submit.ts'

/** Creates an access key, or rotates one; then shows it, this once. */
export default function AccessKeyPanel({ id }: { readonly id: string | undefined }) {
  // The key is held here only, and gone with the panel.
  const [created, setCreated] = useState<NewAccessKey>()
  if (created)
    return (
      <PanelFrame
        title={id === undefined ? 'Access key created' : 'Access key rotated'}
        leave="Done"
      >
        <CreatedAccessKey created={created} />
      </PanelFrame>
    )
  return id === undefined ? (
    <CreateAccessKey onCreated={setCreated} />
  ) : (
    <RotateAccessKey id={id} onCreated={setCreated} />
  )
}

const overlaps = [
  { value: '3600', label: '1 hour' },
  { value: '86400', label: '1 day' },
  { value: '604800', label: '7 days' },
  { value: '0', label: 'None: the old key stops immediately' },
]

interface RotateProps {
  readonly id: string
  onCreated(created: NewAccessKey): void
}

/** Replaces an access key: its id, name and role stay. */
function RotateAccessKey({ id, onCreated }: RotateProps) {
  const { ask, self } = useSignedIn()
  const { signIn } = useSession()
  const { data: keys } = useAccessKeys()
  const queries = useQueryClient()
  const [overlap, setOverlap] = useState(overlaps[1])
  const own = self.id === id
  const submit = useSubmit({
    async send() {
      const { data } = await ask<One<NewAccessKey>>({
        method: 'POST',
        path: `/v1/access-keys/${encodeURIComponent(id)}/rotate`,
        body: { overlap_seconds: Number(overlap?.value) },
      })
      onCreated(data)
      // This tab continues with the new key.
      if (own) await signIn(data.key)
      void queries.invalidateQueries({ queryKey: accessKeysKey })
    },
  })
  const name = keys?.find((key) => key.id === id)?.name ?? 'This key'
  return (
    <FormPanel
      title="Rotate access key"
      submit={submit}
      label="Rotate"
      busyLabel="Rotating"
      failure="The key was not rotated"
    >
      <Box variant="p">
        {name} gets a new secret. Its ID, role and project stay the same.
        {own && ' You are signed in with this key. This tab continues with the new one.'}
      </Box>
      <FormField label="How long the old key still works" stretch>
        <Select
          options={overlaps}
          selectedOption={overlap ?? null}
          onChange={({ detail }) =>
            setOverlap(overlaps.find(({ value }) => value === detail.selectedOption.value))
          }
        />
      </FormField>
    </FormPanel>
  )
}

/** A key that was just created: the one time that it is shown. */
function CreatedAccessKey({ created }: { readonly created: NewAccessKey }) {
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
