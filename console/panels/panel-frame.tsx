import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Drawer from '@cloudscape-design/components/drawer'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { ReactNode } from 'react'
import { usePanel } from '../layout/panel.tsx'
import { Loading, LoadProblem } from '../parts/feedback.tsx'
import { useNarrow } from '../parts/hooks.ts'

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

interface PanelLoadingProps {
  readonly title: string
  /** As it stands in a sentence: "the connection". */
  readonly what: string
  /** Why it could not be loaded, where it could not. */
  readonly error: unknown
  retry(): unknown
}

/** A panel whose content is being loaded, or could not be. */
export function PanelLoading({ title, what, error, retry }: PanelLoadingProps) {
  const sentence = what.charAt(0).toUpperCase() + what.slice(1)
  return (
    <PanelFrame title={title} leave="Close">
      {error ? (
        <LoadProblem what={sentence} error={error} retry={retry} />
      ) : (
        <Loading what={what} />
      )}
    </PanelFrame>
  )
}
