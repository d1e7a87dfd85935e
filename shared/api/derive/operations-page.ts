import { roles, scopes } from '../../model/access-key.ts'
import type { ProblemCode } from '../../model/problem.ts'
import { type Operation, problemsOf, routesOf, splitRoute } from '../operation.ts'

/** The problems of any operation with a key or a body, listed once above the tables. */
const usual = {
  everywhere: ['internal_error', 'dependency_unavailable'],
  withKey: ['unauthorized', 'forbidden'],
  withBody: ['invalid_json', 'body_too_large', 'unsupported_media_type'],
} as const satisfies Record<string, readonly ProblemCode[]>

const head = `# Operations

Every operation with its scope, the powers of its function in AWS, and its [problems](problems.md). Generated from \`shared/api\`: change that, not this. The schemas are in \`GET /v1/openapi.json\`.

Not repeated below: any operation can answer ${codes(usual.everywhere)}; one that needs a key, ${codes(usual.withKey)}; one that reads a body, ${codes(usual.withBody)}. Any other path answers \`route_not_found\`, any other method of a path that there is \`method_not_allowed\`, with \`Allow\`. \`HEAD\` answers wherever \`GET\` does.
`

/** The reference page of the operations given. */
export function operationsPage(operations: readonly Operation[]): string {
  const routed = operations.filter(({ route }) => route !== '$default')
  const tags = [...new Set(routed.map(({ tag }) => tag))]
  return [
    head,
    ...tags.flatMap((tag) => section(tag, routed)),
    '## Roles',
    '',
    '| role | scopes |',
    '| --- | --- |',
    ...Object.entries(roles).map(([role, own]) => `| \`${role}\` | ${codes(own)} |`),
    '',
    '| scope | allows to |',
    '| --- | --- |',
    ...Object.entries(scopes).map(([scope, words]) => `| \`${scope}\` | ${words} |`),
    '',
  ].join('\n')
}

function section(tag: string, operations: readonly Operation[]): string[] {
  const own = operations.filter((operation) => operation.tag === tag)
  return [
    `## ${tag}`,
    '',
    '| operation | does | scope | powers | problems |',
    '| --- | --- | --- | --- | --- |',
    ...own.toSorted(byRoute).map(row),
    '',
  ]
}

const methods = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE']

// Sorted here: the order of a module's members depends on the loader.
function byRoute(a: Operation, b: Operation): number {
  const [one, other] = [splitRoute(a.route), splitRoute(b.route)]
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return methods.indexOf(one.method) - methods.indexOf(other.method)
}

function row(operation: Operation): string {
  const { id, summary, access, powers } = operation
  const said: readonly ProblemCode[] = Object.values(usual).flat()
  const problems = [...problemsOf(operation)].filter((code) => !said.includes(code))
  const scope = access === 'public' ? 'no key needed' : `\`${access}\``
  const cells = [
    `${codes(routesOf(operation))} (${id})`,
    summary,
    scope,
    codes(powers),
    codes(problems),
  ]
  return `| ${cells.join(' | ')} |`
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
