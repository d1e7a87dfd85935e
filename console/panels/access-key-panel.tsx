import { useState } from 'react'
import type { NewAccessKey } from '../api/resources.ts'
import { CreateAccessKey } from './create-access-key.tsx'
import { CreatedAccessKey } from './created-access-key.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { RotateAccessKey } from './rotate-access-key.tsx'

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
