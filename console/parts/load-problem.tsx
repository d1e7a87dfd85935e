import { toProblem } from '../api/problem.ts'
import { ProblemAlert } from './problem-alert.tsx'

interface LoadProblemProps {
  /** The start of the sentence: "The connection", "References". */
  readonly what: string
  readonly error: unknown
  retry(): unknown
}

/** Shows that something could not be loaded, and loads it again on request. */
export function LoadProblem({ what, error, retry }: LoadProblemProps) {
  return (
    <ProblemAlert
      what={`${what} could not be loaded`}
      problem={toProblem(error)}
      onRetry={() => void retry()}
    />
  )
}
