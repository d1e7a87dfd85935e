import { type ProblemCode, problems } from '../../model/problem.ts'
import { statusOf } from '../problem-status.ts'

/** The reference page of every error of the API. */
export function problemsPage(): string {
  const rows = Object.entries(problems)
    .map(([code, kind]) => ({
      code,
      status: statusOf(code as ProblemCode),
      retryAfterSeconds: undefined,
      ...kind,
    }))
    .sort((a, b) => a.status - b.status)
    .map(({ code, status, message, retryAfterSeconds }) => {
      const retry = retryAfterSeconds === undefined ? '' : `${retryAfterSeconds} s`
      return `| ${status} | \`${code}\` | ${message} | ${retry} |`
    })
  return [
    '# Problems',
    '',
    'Every way in which a request can fail. Generated from `shared/model/problem.ts` and `shared/api/problem-status.ts`: change those, not this.',
    '',
    'The body is `{"error": {"code", "message", "details"?, "request_id"}}`. `details` maps the path of a field (`config.api_key`) to what is wrong with it; a value that was sent is never repeated. Decide by `code`: `message` may change. On the API surface `/api/v0` the body is `{"code": <status>, "message", "error", "details"?}`; on `/v1/tools` and `/v1/connectors` it is `{"detail"}`, and what is 400 for a body or query here is 422 there. A bug is a bare 500 with its request id, which the log has too. `Retry-After` comes where the same request may do better then.',
    '',
    '| status | code | message | Retry-After |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
