import * as z from 'zod'
import type { Route } from '../../operation.ts'
import { ConnectionName, ProjectName } from '../../text-schemas.ts'

const computed = z.unknown().optional().meta({ description: 'Computed; ignored in requests.' })
const ignored = {
  resource: computed,
  attributes: computed,
  fingerprint: computed,
  withheldFields: computed,
}

/** A connection in a request; the catalogue defines the block of each type. */
export const ConnectionBody = z
  .looseObject({
    name: z.string().nullish(),
    type: z.string(),
    ...ignored,
  })
  .meta({ id: 'CredibleConnection' })

/** A change of a connection: members that are not sent stay. */
export const ConnectionPatch = z
  .looseObject({
    name: z.string().nullish(),
    type: z.string().nullish(),
    ...ignored,
  })
  .meta({ id: 'CredibleConnectionPatch' })

/** A connection to test, alone or below `config`. */
export const TestBody = z.looseObject({ config: z.unknown().optional() }).meta({
  override: {
    description: 'A connection, its name optional; or one below `config`.',
    anyOf: [
      { $ref: '#/components/schemas/CredibleConnection' },
      {
        type: 'object',
        properties: { config: { $ref: '#/components/schemas/CredibleConnection' } },
        required: ['config'],
      },
    ],
  },
})

const Attributes = z.strictObject({
  dialectName: z.string(),
  isPool: z.boolean(),
  canPersist: z.boolean(),
  canStream: z.boolean(),
})

/** A connection in a response: only the block of its type, without secrets. */
export const CredibleConnectionView = z
  .looseObject({
    resource: z.string(),
    name: z.string(),
    type: z.string(),
    attributes: Attributes,
  })
  .meta({ id: 'CredibleConnectionView' })

/** The response to a write. */
export const Message = z.strictObject({ message: z.string() }).meta({ id: 'CredibleMessage' })

/** The response to a write of a connection. */
export function writeMessage(name: string, what: 'created' | 'updated' | 'deleted') {
  return { message: `Connection "${name}" ${what} successfully` }
}

type Method = Route extends `${infer M} /${string}` ? M : never

/** The routes of something below all projects, or below one: older clients and newer ones. */
export function twins(method: Method, rest: '' | `/${string}` = '') {
  return {
    route: `${method} /api/v0/projects${rest}`,
    aliases: [`${method} /api/v0/environments${rest}`],
  } as const satisfies { route: Route; aliases: readonly Route[] }
}

/** The path of everything in one project. */
export const ProjectPath = z.strictObject({ projectName: ProjectName })

/** The path of everything about one connection. */
export const CredibleConnectionPath = z.strictObject({
  projectName: ProjectName,
  connectionName: ConnectionName,
})

/** Where a project is found. */
export function projectResource(projectName: string): string {
  return `/api/v0/projects/${projectName}`
}
