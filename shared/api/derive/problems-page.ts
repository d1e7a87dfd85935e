import { problems } from '../../domain/problem.ts'

/** The reference page of every error that the API answers. */
export function problemsPage(): string {
  const rows = Object.entries(problems)
    .map(([code, kind]) => ({ code, retryAfterSeconds: undefined, ...kind }))
    .sort((a, b) => a.status - b.status)
    .map(({ code, status, message, retryAfterSeconds }) => {
      const retry = retryAfterSeconds === undefined ? '' : `${retryAfterSeconds} s`
      return `| ${status} | \`${code}\` | ${message} | ${retry} |`
    })
  return [
    '# Errors',
    '',
    'Every error that the API answers. Generated from `shared/domain/problem.ts`: change that, not this.',
    '',
    'The body is `{"error": {"code", "message", "details"?, "request_id"}}`. `details` maps the path of a field (`config.api_key`) to what is wrong with it; a value that was sent is never repeated. A bug is a bare 500 with its request id.',
    '',
    '| status | code | message | Retry-After |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
