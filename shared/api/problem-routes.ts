import { Problem } from '../model/problem.ts'

/**
 * The problem with the routes that solve it: how to authorize the connection that it is about, or how
 * to send the fields that are missing. Any other problem stays as it is.
 */
export function withRoutes(problem: Problem): Problem {
  const { code, message, connectionId, issues, retryAfterSeconds, headers, cause } = problem
  if (connectionId === undefined) return problem
  const path = `/v1/connections/${connectionId}`
  const details =
    code === 'credentials_missing'
      ? Object.fromEntries(
          Object.entries(problem.details ?? {}).map(([field, issue]) => [
            field,
            `${String(issue)}: send it with PUT ${path}`,
          ]),
        )
      : { ...problem.details, authorize: `POST ${path}/oauth2/authorize` }
  return new Problem(code, {
    ...{ message, details, headers, cause },
    ...(issues ? { issues } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  })
}
