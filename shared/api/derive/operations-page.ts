import { roles, scopes } from '../../domain/access.ts'
import type { Operation } from '../operation.ts'

/** The reference page of the operations given. */
export function operationsPage(operations: readonly Operation[]): string {
  const routed = operations.filter(({ route }) => route !== '$default')
  const tags = [...new Set(routed.map(({ tag }) => tag))]
  return [
    '# Operations',
    '',
    'Every operation with the scope that it needs and the powers that it has. Generated from `shared/api`: change that, not this. Their schemas are in `GET /v1/openapi.json`.',
    '',
    ...tags.flatMap((tag) => section(tag, routed)),
    '## Roles',
    '',
    '| role | scopes |',
    '| --- | --- |',
    ...Object.entries(roles).map(([role, own]) => `| ${role} | ${own.join(', ')} |`),
    '',
    '| scope | allows to |',
    '| --- | --- |',
    ...Object.entries(scopes).map(([scope, words]) => `| ${scope} | ${words} |`),
    '',
  ].join('\n')
}

function section(tag: string, operations: readonly Operation[]): string[] {
  const own = operations.filter((operation) => operation.tag === tag)
  return [
    `## ${tag}`,
    '',
    '| operation | does | scope | powers | refuses with |',
    '| --- | --- | --- | --- | --- |',
    ...own.map(row),
    '',
  ]
}

function row({ route, summary, access, powers, problems, absent }: Operation): string {
  const scope = access === 'public' ? 'no key needed' : access
  const codes = [...new Set([...(absent ? [absent] : []), ...problems])].join(', ')
  return `| \`${route}\` | ${summary} | ${scope} | ${powers.join(', ')} | ${codes} |`
}
