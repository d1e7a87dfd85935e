import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openapi } from '../../shared/api/openapi/document.ts'
import { routesOf } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'

/** A JSON Schema of the document, as far as it is looked into here. */
export type Schema = { readonly [keyword: string]: unknown }

/** A parameter of the path, the query or the headers. */
export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly schema: Schema
}

/** One route, as openapi.json tells of it. */
export interface Described {
  /** `POST /v1/connections/{connection_id}`. */
  readonly key: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: Schema
  /** Whether a success answers credentials. */
  readonly resolves: boolean
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

interface DocumentOperation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

const document = openapi(operations, '0') as unknown as Document

/** The schema that a `$ref` names. */
export function schemaAt(ref: string): Schema {
  const schema = document.components.schemas[ref.replace('#/components/schemas/', '')]
  if (!schema) throw new Error(`openapi.json refers to ${ref}, which it does not have`)
  return schema
}

const resolving = new Set(
  operations.filter(({ resolves }) => resolves === true).flatMap((each) => routesOf(each)),
) as ReadonlySet<string>

/** Every route of the document. */
export const described: readonly Described[] = Object.entries(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([name, { parameters = [], requestBody }]) => {
      const method = name.toUpperCase()
      const body = requestBody?.content?.['application/json']?.schema
      const key = `${method} ${path}`
      const resolves = resolving.has(key)
      return { key, method, path, parameters, resolves, ...(body ? { body } : {}) }
    }),
)

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(document as unknown as Schema, 'openapi')
const validators = new Map<string, ValidateFunction>()

/** What the document says of an answer: which media type it has, and what is wrong with a body. */
export interface Promised {
  /** Absent: an answer without a body. */
  readonly mediaType?: string
  faultOf(body: unknown): string | undefined
}

/** What is promised of a route's answer of a status; undefined where the document is silent. */
export function promised(key: string, status: number): Promised | undefined {
  const [method = '', path = ''] = key.split(' ')
  const name = method.toLowerCase()
  const response = document.paths[path]?.[name]?.responses[`${status}`]
  if (!response) return undefined
  const [mediaType] = Object.keys(response.content ?? {})
  if (mediaType === undefined) return { faultOf: () => undefined }
  const place = ['paths', path, name, 'responses', `${status}`, 'content', mediaType, 'schema']
  return { mediaType, faultOf: (body) => faultBy(`openapi#/${place.map(escaped).join('/')}`, body) }
}

/** What is wrong with a body by the schema of this name in the document. */
export function faultByName(name: string, body: unknown): string | undefined {
  return faultBy(`openapi#/components/schemas/${name}`, body)
}

function faultBy($ref: string, body: unknown): string | undefined {
  const validate = validators.get($ref) ?? ajv.compile({ $ref })
  validators.set($ref, validate)
  return validate(body) ? undefined : ajv.errorsText(validate.errors)
}

// RFC 6901 in a URI fragment.
const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
