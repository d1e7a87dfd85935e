import { LoadProblem } from '../parts/load-problem.tsx'
import { Loading } from '../parts/loading.tsx'
import { PanelFrame } from './panel-frame.tsx'

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
