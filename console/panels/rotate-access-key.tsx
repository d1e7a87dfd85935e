import Box from '@cloudscape-design/components/box'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey, useAccessKeys } from '../data/queries.ts'
import { useSession, useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSubmit } from './use-submit.ts'

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
export function RotateAccessKey({ id, onCreated }: RotateProps) {
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
