import * as z from 'zod'
import type { ProblemCode } from '../../../model/problem.ts'
import { type Surface, usualStatus } from '../../surface.ts'
import { pydanticErrors } from './pydantic-errors.ts'

const validation: readonly ProblemCode[] = ['invalid_request', 'invalid_config', 'invalid_json']

const statusOf = (code: ProblemCode) => (validation.includes(code) ? 422 : usualStatus(code))

/** Connectors, `/v1/tools` and `/v1/connectors`: the surface of xpander.ai's Connect Connector API. */
export const connector: Surface = {
  id: 'connector',
  prefixes: ['/v1/tools', '/v1/connectors'],
  statusOf,
  errorBody: (problem) => ({
    detail: statusOf(problem.code) === 422 ? pydanticErrors(problem) : problem.message,
  }),
  errorSchema: () => {
    const issue = z.strictObject({
      loc: z.array(z.union([z.string(), z.int()])),
      msg: z.string(),
      type: z.string(),
    })
    return z.strictObject({ detail: z.union([z.string(), z.array(issue)]) }).meta({
      id: 'ConnectorError',
      description: 'Why a request failed: a message, or with 422 the issues by member.',
    })
  },
}
