import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey, useAccessKeys } from '../data/access-keys.ts'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSession, useSignedIn } from '../session/session.tsx'
import { PanelFrame } from './panel-frame.tsx'

const overlaps = [
  { value: '3600', label: 'One hour' },
  { value: '86400', label: 'One day' },
  { value: '604800', label: 'Seven days' },
  { value: '0', label: 'Not at all: it stops at once' },
]

interface RotateProps {
  readonly id: string
  onMade(made: NewAccessKey): void
}

/** Replaces an access key: its id, name and role stay. */
export function RotateAccessKey({ id, onMade }: RotateProps) {
  const { ask, self } = useSignedIn()
  const { signIn } = useSession()
  const { data: keys } = useAccessKeys()
  const queries = useQueryClient()
  const [overlap, setOverlap] = useState(overlaps[1])
  const own = self.id === id
  const rotate = useAction(async () => {
    const { data } = await ask<One<NewAccessKey>>({
      method: 'POST',
      path: `/v1/access-keys/${encodeURIComponent(id)}/rotate`,
      body: { overlap_seconds: Number(overlap?.value) },
    })
    onMade(data)
    // The tab goes on with the new one.
    if (own) await signIn(data.key)
    void queries.invalidateQueries({ queryKey: accessKeysKey })
  })
  const name = keys?.find((key) => key.id === id)?.name ?? 'this key'
  return (
    <PanelFrame
      title="Rotate access key"
      onSubmit={() => void rotate.run()}
      actions={
        <Button variant="primary" loading={rotate.busy} loadingText="Rotating">
          Rotate
        </Button>
      }
    >
      {rotate.problem && <ProblemAlert what="The key was not rotated" problem={rotate.problem} />}
      <Box variant="p">
        {name} gets a new secret; its id, role and project stay.
        {own && ' It is the key that you are signed in with: this tab goes on with the new one.'}
      </Box>
      <FormField label="How long the old key goes on working" stretch>
        <Select
          options={overlaps}
          selectedOption={overlap ?? null}
          onChange={({ detail }) =>
            setOverlap(overlaps.find(({ value }) => value === detail.selectedOption.value))
          }
        />
      </FormField>
    </PanelFrame>
  )
}
