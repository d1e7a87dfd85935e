import type { Json } from '../../model/json.ts'
import { type Category, categories } from '../categories.ts'
import type { ConnectionType, Shape } from '../connection-type.ts'
import { type Field, type Fields, factsOf } from '../fields/facts.ts'
import { fieldSchema } from './json-schema.ts'

const head = `# Connection types

Each type with the fields of its \`config\`. Generated from \`shared/catalogue\`: change it there.

- A member that the type does not have is rejected.
- An optional field sent as \`null\` or \`""\` counts as absent; a number may come as digits in text.
- A lookup leaves out what a connection does not have. Where a type says that it returns \`null\`, its
  consumer would otherwise take the value from its own environment.
- A secret field is stored encrypted and never shown again; free-form maps are secret whole.
- A destination decides where the secrets go. An update that changes one keeps no secret: send each again, or use a key whose role has \`credentials:read\`.
`

/** The reference page of these types, by category. */
export function referencePage(types: readonly ConnectionType[]): string {
  const sections = Object.entries(categories).map(([category, title]) =>
    section(
      title,
      types.filter((type) => type.category === (category as Category)),
    ),
  )
  return [head, ...sections].join('\n')
}

function section(title: string, types: readonly ConnectionType[]): string {
  return [`## ${title}\n`, ...types.map(entry)].join('\n')
}

function entry(type: ConnectionType): string {
  const remarks = [
    ...(type.oauth ? ['authorized by consent (OAuth)'] : []),
    ...(type.offeredInForm ? [] : ['by API only']),
  ]
  const id = [`\`${type.id}\``, ...remarks, `[documentation](${type.docsUrl})`].join(' · ')
  const rules = [
    ...type.rules.map(({ description }) => `- ${description}`),
    ...absentWords(type),
    ...mintWords(type),
    `- ${testOf(type)}`,
  ]
  const tables = type.shapes.map((shape) => table(type, shape))
  return [`### ${type.name}\n`, `${id}\n`, ...tables, ...block(rules), ...block(pasted(type))].join(
    '\n',
  )
}

/** What a lookup returns in place of the config, and by what it can be narrowed. */
function mintWords({ mint }: ConnectionType): string[] {
  if (!mint) return []
  const when = mint.onRequest ? ` where its body has \`{"mint": "${mint.onRequest}"}\`` : ''
  const narrows = Object.keys(mint.narrows).map(code)
  return [
    `- a lookup ${mint.does}${when}, and returns ${mint.returns.map(code).join(', ')}`,
    `- \`narrow\`: ${narrows.length === 0 ? 'not supported' : narrows.join(', ')}`,
  ]
}

function testOf({ probe }: ConnectionType): string {
  return probe.by === 'nothing' ? `cannot be tested: ${probe.reason}` : `tested: ${probe.does}`
}

/** What a lookup returns in place of a member that is not there. */
function absentWords({ absent }: ConnectionType): string[] {
  const members = Object.entries(absent).map(([name, value]) => `\`${name}\` ${code(value)}`)
  return members.length === 0
    ? []
    : [`- where it is absent, a lookup returns ${members.join(', ')}`]
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n`]
}

function pasted({ dropped }: ConnectionType): string[] {
  return Object.entries(dropped).map(
    ([name, value]) =>
      `- a file pasted whole is accepted: its \`${name}\` (\`${value}\`) is dropped`,
  )
}

function table(type: ConnectionType, { fields, variant }: Shape): string {
  const title = variant === undefined ? [] : [`With \`${type.chooser}\` \`${variant.value}\`:\n`]
  return [...title, fieldsTable(fields), ...Object.entries(fields).flatMap(nestedTables)].join('\n')
}

/** What a nested object holds, and what the items of a list hold, kind by kind. */
function nestedTables([name, field]: [string, Field]): string[] {
  const { group, items = {} } = factsOf(field)
  const own = group
    ? [
        `In \`${name}\`:\n\n${fieldsTable(group.fields)}`,
        ...Object.entries(group.fields).flatMap(([inner, each]) =>
          nestedTables([`${name}.${inner}`, each]),
        ),
      ]
    : []
  const ofItems = Object.entries(items).map(
    ([kind, { block, fields }]) =>
      `In \`${name}\`, with \`type\` \`${kind}\`, in its \`${block}\`:\n\n${fieldsTable(fields)}`,
  )
  return [...own, ...ofItems]
}

function fieldsTable(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) => row(name, field))
  return [
    '| Field | Type | Required | Default | Secret | Destination | Meaning |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function row(name: string, field: Field): string {
  const { label, hint, required, secret, destination, default: usual } = factsOf(field)
  const meaning = hint === undefined ? label : `${label}. ${hint}`
  const cells = [
    `\`${name}\``,
    typeWords(field),
    required ? 'yes' : '',
    usual === undefined ? '' : code(usual),
    secret ? 'yes' : '',
    destination === undefined ? '' : 'yes',
    meaning,
  ]
  return `| ${cells.join(' | ')} |`
}

function typeWords(field: Field): string {
  const { type, enum: values, items } = fieldSchema(field)
  if (factsOf(field).items !== undefined) return 'array of object'
  if (Array.isArray(values)) return values.map(code).join(', ')
  return items === undefined ? String(type) : 'array of string'
}

function code(value: Json): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}
