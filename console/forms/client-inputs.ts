// The inputs that a generic OAuth client declares, as fields of the connections that use it.

import { useMemo } from 'react'
import type { ConnectionType, Oauth2Client } from '../api/resources.ts'
import type { ConfigForm } from './config-form.ts'
import { readDraft } from './draft.ts'

/** The member of a connection's config that has the values. */
export const inputsField = 'inputs'

/** What an OAuth client declares. */
export type DeclaredInputs = NonNullable<Oauth2Client['inputs']>

/** The OAuth client of a connection: the one it names, else the one that is shared with every project. */
export function clientFor(
  clients: readonly Oauth2Client[] | undefined,
  id: string | undefined,
): Oauth2Client | undefined {
  return clients?.find((client) => (id === undefined ? client.system : client.id === id))
}

/**
 * A type whose config asks for the inputs of an OAuth client, each in a field of its own.
 *
 * @param inputs Undefined where the client is not known: then any names can be entered.
 */
export function useTypeWithInputs(
  type: ConnectionType,
  inputs: DeclaredInputs | undefined,
): Pick<ConnectionType, 'config_schema'> {
  // What is being typed for a new client is another object after each change.
  const text = JSON.stringify(inputs)
  return useMemo(() => {
    const { properties = {} } = type.config_schema as SchemaOfConfig
    const { [inputsField]: field, ...others } = properties
    if (!type.oauth2_client_brings_endpoints || !field || text === undefined) return type
    const declared = JSON.parse(text) as DeclaredInputs
    const asked = { [inputsField]: { ...field, ...membersOf(declared) } }
    const fields = { ...others, ...(declared.length > 0 ? asked : {}) }
    return { config_schema: { ...type.config_schema, properties: fields } }
  }, [type, text])
}

interface SchemaOfConfig {
  readonly properties?: Readonly<Record<string, object>>
}

function membersOf(inputs: DeclaredInputs) {
  const fields = inputs.map(({ name, title, pattern, example }) => [
    name,
    { title, pattern, 'x-widget': 'text', examples: [example] },
  ])
  return { properties: Object.fromEntries(fields), required: inputs.map(({ name }) => name) }
}

/** The inputs that the form of a new OAuth client declares; none while they have an issue. */
export function inputsBeingTyped({ fields, draft }: ConfigForm): DeclaredInputs {
  const field = fields.find(({ name }) => name === inputsField)
  const read = field && readDraft(field, draft(field))
  const rows = read?.kind === 'value' ? (read.value as DeclaredInputs) : []
  return rows.filter(({ pattern }) => isPattern(pattern))
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}
