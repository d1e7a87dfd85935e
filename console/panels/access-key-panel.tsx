import { useState } from 'react'
import type { NewAccessKey } from '../api/resources.ts'
import { CreateAccessKey } from './create-access-key.tsx'
import { NewKey } from './created-access-key.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { RotateAccessKey } from './rotate-access-key.tsx'

/** Makes an access key, or replaces one; then shows it, this once. */
export default function AccessKeyPanel({ id }: { readonly id: string | undefined }) {
  // Nowhere but here, and gone with the panel.
  const [made, setMade] = useState<NewAccessKey>()
  if (made)
    return (
      <PanelFrame
        title={id === undefined ? 'Access key created' : 'Access key rotated'}
        leave="Done"
      >
        <NewKey made={made} />
      </PanelFrame>
    )
  return id === undefined ? (
    <CreateAccessKey onMade={setMade} />
  ) : (
    <RotateAccessKey id={id} onMade={setMade} />
  )
}
