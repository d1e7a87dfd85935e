import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'
import { described, type Schema, schemaAt } from './document.ts'
import { valuesOf } from './from-schema.ts'
import { marker } from './marker.ts'
import { mutated, mutation } from './mutate.ts'

/** A body as it is sent: text, in which placeholders are filled, or bytes as they are. */
export type Body = { readonly text: string } | { readonly bytes: Buffer }

/** Bodies for a schema: some as it says, most spoilt, some no JSON at all. */
export function bodiesFor(schema: Schema | undefined): fc.Arbitrary<Body | undefined> {
  const values = schema ? ofEachType(schema) : fc.constant<Json>({})
  const valid = values.map(textOf)
  const spoilt = fc
    .tuple(values, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([value, mutations]) => textOf(mutated(value, mutations)))
  return fc.oneof(
    { weight: schema ? 14 : 1, arbitrary: valid },
    { weight: schema ? 8 : 1, arbitrary: spoilt },
    { weight: 3, arbitrary: fc.tuple(valid, oddity).map(([{ text }, spoil]) => spoil(text)) },
    { weight: schema ? 1 : 20, arbitrary: fc.constant(undefined) },
  )
}

const textOf = (value: Json) => ({ text: JSON.stringify(value) })

// Where the document leaves `config` to `type`, the bodies of a new connection say what fits.
function ofEachType(schema: Schema): fc.Arbitrary<Json> {
  const name = typeof schema.$ref === 'string' ? schema.$ref : ''
  const properties = (name ? schemaAt(name) : schema).properties as Record<string, Schema> | null
  const { type, config } = properties ?? {}
  if (type === undefined || config?.additionalProperties !== true) return valuesOf(schema, '')
  const made = described.find(({ key }) => key === 'POST /v1/connections')?.body as Schema
  return fc.tuple(valuesOf(schema), valuesOf(made)).map(([body, fitting]) => {
    const { type, config } = fitting as Record<string, Json>
    return { ...(body as Record<string, Json>), type, config } as Json
  })
}

const bytes = (...parts: (string | Buffer)[]) => ({
  bytes: Buffer.concat(parts.map((part) => Buffer.from(part as string))),
})

/** Makes something else of the text of a body. */
const oddity: fc.Arbitrary<(text: string) => Body> = fc.constantFrom<((text: string) => Body)[]>(
  (text) => ({ text: text.slice(0, Math.ceil(text.length / 2)) }),
  (text) => ({ text: `${text}${text}` }),
  (text) => ({ text: `\ufeff${text}` }),
  (text) => ({ text: text.replace('{', '{"name":"first","name":"second",') }),
  (text) => ({ text: text.replace('{', '{"__proto__":{"role":"admin"},') }),
  (text) => ({ text: text.replace('{', '{"constructor":{"prototype":{"role":"admin"}},') }),
  (text) => ({ text: text.replace('{', `{"config":{"api_key":"${marker}"},`) }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, '"\\ud800"') }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, '1e999') }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, '-0') }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, '123456789012345678901234567890') }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, `"${'x'.repeat(1024 * 1024)}"`) }),
  (text) => ({ text: text.replace(/"[^"]*"(?=[,}])/, '"a\0b"') }),
  (text) => ({ text: text.replaceAll('"', "'") }),
  (text) => ({ text: text.replace(/}$/, ',}') }),
  (text) => ({ text: `${text} // ${marker}` }),
  () => ({ text: marker }),
  () => ({ text: `{"config":{"api_key":"${marker}` }),
  () => ({ text: '['.repeat(100_000) }),
  () => ({ text: `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}` }),
  () => ({ text: `[${'[],'.repeat(60_000)}[]]` }),
  () => ({ text: '   ' }),
  () => ({ text: '\0' }),
  (text) => bytes(text.slice(0, -1), Buffer.from([0xff, 0xfe]), '}'),
  (text) => bytes(text.slice(0, 1), Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80]), text.slice(1)),
  (text) => bytes(Buffer.from(text, 'utf16le')),
  (text) => bytes(Buffer.from([0x1f, 0x8b, 0x08, 0x00]), text),
)
