import { roles, type Scope, scopes } from '../domain/access.ts'
import { type Operation, problemsOf } from './operation.ts'

const head = `# Operations

Everything that can be asked of the API. Generated from \`shared/api\`: change it there. The bodies, field by field, are in the OpenAPI document that a running API serves at \`GET /v1/openapi.json\`.

An operation's *scope* is what the role of the access key must have; \`public\` needs no key. Its *powers* are all that its function may do in AWS: \`infra/grants.ts\` says what each comes to. The answer of a failure is told in [problems](problems.md).
`

/** The reference page of these operations, by subject. */
export function operationsPage(operations: readonly Operation[]): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const overview = operations.map(
    ({ id, route, access, summary }) =>
      `| [\`${route}\`](#${id}) | ${summary} | ${scopeOf(access)} |\n`,
  )
  const sections = tags.map((tag) =>
    [
      `\n## ${tag}\n`,
      ...operations.filter((operation) => operation.tag === tag).map(section),
    ].join(''),
  )
  return [
    `${head}\n| Route | Does | Scope |\n| --- | --- | --- |\n`,
    ...overview,
    rolesTable(),
    ...sections,
  ].join('')
}

function section(operation: Operation): string {
  const { id, route, summary, description, access, status, honours = [], powers } = operation
  const sentences = description === undefined ? `${summary}.` : `${summary}. ${description}`
  const facts = [
    `Scope: ${scopeOf(access)}`,
    `Answers: ${status}`,
    ...(honours.length === 0 ? [] : [`Honours: ${codes(honours)}`]),
    `Powers: ${powers.length === 0 ? 'none' : codes(powers)}`,
    `Problems: ${[...problemsOf(operation)].map((code) => `[\`${code}\`](problems.md#${code})`).join(', ')}`,
  ]
  const list = facts.map((fact) => `- ${fact}\n`).join('')
  return `\n### ${id}\n\n\`${route}\`\n\n${sentences}\n\n${list}`
}

function rolesTable(): string {
  const names = Object.keys(roles) as (keyof typeof roles)[]
  const rows = (Object.entries(scopes) as [Scope, string][]).map(([scope, meaning]) => {
    const cells = names.map((name) =>
      (roles[name] as readonly Scope[]).includes(scope) ? 'yes' : '',
    )
    return `| \`${scope}\` | ${meaning} | ${cells.join(' | ')} |\n`
  })
  return [
    '\n## Roles and scopes\n\n',
    `| Scope | Allows to | ${names.map((name) => `\`${name}\``).join(' | ')} |\n`,
    `| --- | --- |${' --- |'.repeat(names.length)}\n`,
    ...rows,
  ].join('')
}

function scopeOf(access: Operation['access']): string {
  return access === 'public' ? 'public' : `\`${access}\``
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
