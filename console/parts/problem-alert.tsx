import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'

interface ProblemAlertProps {
  /** What did not work, as a heading. */
  readonly what: string
  readonly problem: ApiProblem
  /** What else is known: faults that no field shows, say. */
  readonly children?: ReactNode
  readonly onRetry?: () => void
}

/** Tells plainly what went wrong, with the request that whoever runs the deployment can look up. */
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
        <div>It may work again in {retryAfterSeconds} seconds.</div>
      )}
      {children}
      {requestId && (
        <Box variant="small" color="inherit">
          Request {requestId}
        </Box>
      )}
    </Alert>
  )
}
