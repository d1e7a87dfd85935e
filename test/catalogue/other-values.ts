import { fieldSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { type Field, factsOf } from '../../shared/catalogue/fields/facts.ts'
import type { Json } from '../../shared/model/json.ts'
import { signingKeys } from './samples.ts'

const places = [
  ...['https://evil.example.com/v1', 'bolt+s://evil.example.com', 'evil.example.com'],
  ...['s3://evil', 'evil-1', 'us-west-2', 'arn:aws:iam::123456789012:role/mooring/other'],
]

/** A value that a field takes, and that is not the one given; undefined: it takes no other. */
export function otherValue(field: Field, value: Json | undefined): Json | undefined {
  const { widget, secret, items, group } = factsOf(field)
  if (items || group) return undefined
  const { enum: values } = fieldSchema(field)
  if (Array.isArray(values)) return (values as Json[]).find((each) => each !== value)
  if (widget === 'toggle') return value !== true
  if (widget === 'number') return [8, 1800].find((each) => field.safeParse(each).success)
  if (widget === 'json') return { base_url: 'https://evil.example.com' }
  if (widget === 'map' && !secret) return { shop: 'other' }
  if (widget === 'map') return { 'X-Other': 'other' }
  if (widget === 'list') return ['other.scope']
  if (secret) return field.safeParse('LEAK-other').success ? 'LEAK-other' : signingKeys[1]
  return places.find((place) => place !== value && field.safeParse(place).success)
}
