import type { JsonObject } from '../../../model/json.ts'
import type { Fault, Problem, ProblemCode } from '../../../model/problem.ts'
import { type Surface, usualStatus } from '../../surface.ts'

const validation: readonly ProblemCode[] = ['invalid_request', 'invalid_config', 'invalid_json']

/** Connectors, `/v1/tools` and `/v1/connectors`: the wire of xpander.ai's Connect Connector API. */
export const connector: Surface = {
  name: 'connector',
  prefixes: ['/v1/tools', '/v1/connectors'],
  statusOf: (code) => (validation.includes(code) ? 422 : usualStatus(code)),
  refuse(problem) {
    if (connector.statusOf(problem.code) !== 422) return { detail: problem.message }
    return { detail: faultsOf(problem).map(told) }
  },
}

/** What is wrong, member by member; never what was sent there. */
function faultsOf({ code, message, details, faults }: Problem): readonly Fault[] {
  if (faults) return faults
  if (code === 'invalid_json') return [{ at: ['body'], kind: 'json_invalid', words: message }]
  if (!details) return [{ at: ['body'], kind: 'value_error', words: message }]
  return Object.entries(details).map(([path, words]) => ({
    at: path === 'Idempotency-Key' ? ['header', path] : ['body', ...path.split('.')],
    kind: words === 'is required' ? 'missing' : 'value_error',
    words: String(words),
  }))
}

function told({ at, kind, words }: Fault): JsonObject {
  const sentence = words.endsWith('.') ? words : `Input ${words}`
  return { loc: [...at], msg: kind === 'missing' ? 'Field required' : sentence, type: kind }
}
