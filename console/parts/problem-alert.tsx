import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'

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
