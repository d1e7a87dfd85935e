import { validateHeaderValue } from 'node:http'
import type { Probe } from '../catalogue/probe.ts'
import type { Whole } from '../catalogue/whole-config.ts'
import { guardedFetch } from '../egress/guarded-fetch.ts'
import type { ConnectionTestResult } from '../model/connection.ts'
import type { OutboundAllow } from '../model/public-address.ts'

type HttpProbe = Extract<Probe, { by: 'http' }>

/** The result of a connection test, without its duration. */
export type ServiceTestResult = Omit<ConnectionTestResult, 'latencyMs'>

/** Tests a service over HTTP: only the status of the response matters. */
export async function tryHttp(
  { ask, rejectionStatuses = [] }: HttpProbe,
  config: Whole,
  allow: OutboundAllow,
  timeoutMs: number,
): Promise<ServiceTestResult> {
  const request = ask(config)
  if ('untestable' in request) return { outcome: 'untestable', detail: request.untestable }
  const { url, method = 'GET', headers = {}, body } = request
  const sent = { url, method, headers: { accept: 'application/json', ...headers }, body }
  if (!Object.values(sent.headers).every(fitsHeader)) {
    const detail =
      'The credential cannot be sent: a header cannot contain a line end or a character outside of Latin-1. Check the copied value.'
    return { outcome: 'rejected', detail }
  }
  const outcome = await guardedFetch(sent, { allow, timeoutMs, headersOnly: true })
  if (outcome.kind === 'failure') {
    return {
      outcome: 'unreachable',
      detail: `The service could not be reached: ${outcome.message}.`,
    }
  }
  return classifyStatus(outcome.status, [401, 403, ...rejectionStatuses])
}

/** Whether a header can have this value; checked here, since Node's later error would repeat the value. */
function fitsHeader(value: string): boolean {
  try {
    validateHeaderValue('x', value)
    return true
  } catch {
    return false
  }
}

function classifyStatus(status: number, rejectionStatuses: readonly number[]): ServiceTestResult {
  if (status >= 200 && status < 300) {
    return { outcome: 'ok', detail: 'The service accepts the credential.' }
  }
  if (rejectionStatuses.includes(status)) {
    return { outcome: 'rejected', detail: `The service rejects the credential (${status}).` }
  }
  if (status === 429) {
    return { outcome: 'unreachable', detail: 'The service limits requests (429). Try again later.' }
  }
  if (status === 404 || status === 405) {
    const detail = `The service does not have this path (${status}). Check the URL.`
    return { outcome: 'unreachable', detail }
  }
  return { outcome: 'unreachable', detail: `The service answered ${status}.` }
}
