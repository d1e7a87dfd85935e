import Box from '@cloudscape-design/components/box'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import { useState } from 'react'
import type { OpenApi, Schema } from '../../data/openapi.ts'

interface SchemaViewProps {
  readonly document: OpenApi
  readonly schema: Schema
  readonly depth?: number
}

// No body of the API is nested as deep; a recursive schema would not end.
const maxDepth = 6

/** The members of a body: name, type, whether it is required, and description. */
export function SchemaView({ document, schema: given, depth = 0 }: SchemaViewProps) {
  const schema = membersOf(document, given)
  if (!schema || depth > maxDepth) return null
  if (schema.oneOf) return <OneOf document={document} options={schema.oneOf} depth={depth} />
  return (
    <ul className="schema">
      {Object.entries(schema.properties ?? {}).map(([name, member]) => (
        <li key={name}>
          <code>{name}</code>{' '}
          <span className="schema-kind">
            {kindOf(document, member)}
            {schema.required?.includes(name) ? '' : ', optional'}
            {member.default === undefined ? '' : `, default ${JSON.stringify(member.default)}`}
          </span>
          {member.description && <div>{member.description}</div>}
          <SchemaView document={document} schema={member} depth={depth + 1} />
        </li>
      ))}
    </ul>
  )
}

interface OneOfProps {
  readonly document: OpenApi
  readonly options: readonly Schema[]
  readonly depth: number
}

function OneOf({ document, options, depth }: OneOfProps) {
  const [chosen, choose] = useState(0)
  const labelled = options.map((option, index) => ({
    value: String(index),
    label:
      resolved(document, option).name?.split('.').at(-1) ?? option.title ?? `Variant ${index + 1}`,
  }))
  const option = options[chosen]
  return (
    <Box padding={{ vertical: 'xs' }}>
      <FormField label="One of these variants">
        <Select
          options={labelled}
          selectedOption={labelled[chosen] ?? null}
          filteringType={options.length > 8 ? 'auto' : 'none'}
          onChange={({ detail }) => choose(Number(detail.selectedOption.value))}
        />
      </FormField>
      {option && <SchemaView key={chosen} document={document} schema={option} depth={depth + 1} />}
    </Box>
  )
}

const prefix = '#/components/schemas/'

/** The schema behind a reference, and its name where it has one. */
function resolved(
  document: OpenApi,
  schema: Schema,
): { readonly name?: string; readonly schema: Schema } {
  if (schema.$ref === undefined) return { schema }
  const name = schema.$ref.slice(prefix.length)
  return { name, schema: document.components.schemas[name] ?? {} }
}

/** The type of a value as text: "string (uuid)", "list of string". */
export function kindOf(document: OpenApi, given: Schema): string {
  const { name, schema } = resolved(document, given)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.items) return `list of ${kindOf(document, schema.items)}`
  const either = schema.anyOf ?? (name === undefined ? schema.oneOf : undefined)
  if (either) return [...new Set(either.map((one) => kindOf(document, one)))].join(' | ')
  if (name !== undefined) return name
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type
  return `${type ?? 'any'}${schema.format ? ` (${schema.format})` : ''}`
}

/** The schema whose members are listed below a value: of an object, or of the items of a list. */
function membersOf(document: OpenApi, given: Schema): Schema | undefined {
  const { schema } = resolved(document, given)
  if (schema.items) return membersOf(document, schema.items)
  if (schema.properties ?? schema.oneOf) return schema
  const objects = (schema.anyOf ?? [])
    .map((one) => membersOf(document, one))
    .filter((one) => one !== undefined)
  return objects[0]
}
