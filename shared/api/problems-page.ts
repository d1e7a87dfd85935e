import { type ProblemCode, problems } from '../domain/problem.ts'
import { type Operation, problemsOf } from './operation.ts'

const head = `# Problems

Every way in which a request can fail. Generated from \`shared/domain/problem.ts\`: change it there.

The answer is \`{"error": {"code", "message", "details"?, "request_id"}}\`. Decide by \`code\`; \`message\` may be put in other words. \`details\` maps a field's path, such as \`config.api_key\`, to what is wrong with it. A value that was sent is never repeated. \`request_id\` is in the log of the function too.

Where a number of seconds stands under "Retry after", the answer bears it as \`Retry-After\`, and the same request may do better then.

| Code | Status | Message | Retry after |
| --- | --- | --- | --- |
`

/** The reference page of the problems that these operations answer. */
export function problemsPage(operations: readonly Operation[]): string {
  const codes = Object.keys(problems) as ProblemCode[]
  return head + codes.map(row).join('') + codes.map((code) => section(code, operations)).join('')
}

function row(code: ProblemCode): string {
  const { status, message, retryAfterSeconds } = kindOf(code)
  const retry = retryAfterSeconds === undefined ? '' : `${retryAfterSeconds} s`
  return `| [\`${code}\`](#${code}) | ${status} | ${message} | ${retry} |\n`
}

function section(code: ProblemCode, operations: readonly Operation[]): string {
  const ids = operations
    .filter((operation) => problemsOf(operation).has(code))
    .map(({ id }) => `[\`${id}\`](operations.md#${id})`)
  return `\n## ${code}\n\n${kindOf(code).message}\n\nAnswered by ${listOf(ids, operations)}.\n`
}

function listOf(ids: readonly string[], operations: readonly Operation[]): string {
  if (ids.length === operations.length) return 'every operation'
  return ids.length === 0 ? 'no operation yet' : ids.join(', ')
}

function kindOf(code: ProblemCode): {
  readonly status: number
  readonly message: string
  readonly retryAfterSeconds?: number
} {
  return problems[code]
}
