import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Drawer from '@cloudscape-design/components/drawer'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { ReactNode } from 'react'
import { usePanel } from '../layout/panel.tsx'
import { useNarrow } from '../parts/use-narrow.ts'

interface PanelFrameProps {
  readonly title: string
  readonly children: ReactNode
  /** The buttons beside the one that leaves. */
  readonly actions?: ReactNode
  /** What the button that leaves says. */
  readonly leave?: string
  onSubmit?(): void
}

/** A panel: its heading, its form, and its buttons, which stay in sight. */
export function PanelFrame({
  title,
  children,
  actions,
  leave = 'Cancel',
  onSubmit,
}: PanelFrameProps) {
  const { close } = usePanel()
  // There it lies over all else, the page's own heading among it.
  const narrow = useNarrow()
  return (
    <form
      className="panel"
      aria-label={title}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <Drawer
        header={narrow ? <h1>{title}</h1> : <h2>{title}</h2>}
        footer={
          <Box float="right">
            <SpaceBetween direction="horizontal" size="xs">
              <Button formAction="none" variant="link" onClick={close}>
                {leave}
              </Button>
              {actions}
            </SpaceBetween>
          </Box>
        }
      >
        <SpaceBetween size="l">{children}</SpaceBetween>
      </Drawer>
    </form>
  )
}
