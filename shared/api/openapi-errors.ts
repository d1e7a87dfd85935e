import * as z from 'zod'
import type { Surface } from './surface.ts'

const details = z.record(z.string(), z.unknown()).optional()

const schemas: Readonly<Record<string, z.ZodType>> = {
  native: z
    .strictObject({
      error: z.strictObject({
        code: z.string(),
        message: z.string(),
        details,
        request_id: z.string(),
      }),
    })
    .meta({ id: 'Error', description: 'Why a request failed; `details` is keyed by field path.' }),
  credible: z
    .strictObject({ code: z.int(), message: z.string(), error: z.string(), details })
    .meta({
      id: 'CredibleError',
      description: 'Why a request failed: `code` is the status, `error` the same as `message`.',
    }),
  connector: z
    .strictObject({
      detail: z.union([
        z.string(),
        z.array(
          z.strictObject({
            loc: z.array(z.union([z.string(), z.int()])),
            msg: z.string(),
            type: z.string(),
          }),
        ),
      ]),
    })
    .meta({
      id: 'ConnectorError',
      description: 'Why a request failed: words, or with 422 what is wrong member by member.',
    }),
}

/** The schema of the failures of a surface. */
export function errorSchema({ name }: Surface): z.ZodType {
  const schema = schemas[name]
  if (!schema) throw new Error(`No schema of the errors of ${name}`)
  return schema
}
