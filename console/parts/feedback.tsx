import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { ReactNode } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'

// What a user sees while something loads, and after it failed.

/** Shows what is being loaded. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <Box padding="l" textAlign="center">
      <StatusIndicator type="loading">Loading {what}</StatusIndicator>
    </Box>
  )
}

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

interface ProblemAlertProps {
  /** What failed, as a heading. */
  readonly what: string
  readonly problem: ApiProblem
  /** What else is known, such as validation issues that no field shows. */
  readonly children?: ReactNode
  readonly onRetry?: () => void
}

/** Shows a failure with the request ID, by which an operator finds it in the logs. */
export function ProblemAlert({ what, problem, children, onRetry }: ProblemAlertProps) {
  const { message, requestId, retryAfterSeconds } = problem
  return (
    <Alert
      type="error"
      header={what}
      {...(onRetry ? { action: <Button onClick={onRetry}>Try again</Button> } : {})}
    >
      <div>{message}</div>
      {retryAfterSeconds !== undefined && retryAfterSeconds > 1 && (
        <div>Try again in {retryAfterSeconds} seconds.</div>
      )}
      {children}
      {requestId && (
        <Box variant="small" color="inherit">
          Request ID {requestId}
        </Box>
      )}
    </Alert>
  )
}
