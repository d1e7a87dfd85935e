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
  /** The buttons beside the one that closes the panel. */
  readonly actions?: ReactNode
  /** The label of the button that closes the panel. */
  readonly leave?: string
  onSubmit?(): void
}

/** A panel: its heading, its form, and its buttons, which stay in view. */
export function PanelFrame({
  title,
  children,
  actions,
  leave = 'Cancel',
  onSubmit,
}: PanelFrameProps) {
  const { close } = usePanel()
  // On a narrow screen the panel covers the page and its heading.
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
