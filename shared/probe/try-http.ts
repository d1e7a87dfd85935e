import { validateHeaderValue } from 'node:http'
import type { Probe, Whole } from '../catalogue/probe.ts'
import { guardedFetch } from '../egress/guarded-fetch.ts'
import type { ConnectionTestResult } from '../model/connection-test-result.ts'
import type { OutboundAllow } from '../model/public-address.ts'

type HttpProbe = Extract<Probe, { by: 'http' }>

/** What a trial came to, apart from how long it took. */
export type ServiceTestResult = Omit<ConnectionTestResult, 'latencyMs'>

/** Tries a service over HTTP: only the status of its answer is looked at. */
export async function tryHttp(
  { ask, rejectionStatuses = [] }: HttpProbe,
  config: Whole,
  allow: OutboundAllow,
  timeoutMs: number,
): Promise<ServiceTestResult> {
  const request = ask(config)
  if ('untestable' in request) return { outcome: 'untestable', detail: request.untestable }
  const { url, method = 'GET', headers = {}, body } = request
  const asked = { url, method, headers: { accept: 'application/json', ...headers }, body }
  if (!Object.values(asked.headers).every(fitsHeader)) {
    const detail =
      'The credential cannot be sent: no header can hold a line end or a letter that is not in Latin-1. Was one copied along?'
    return { outcome: 'rejected', detail }
  }
  const outcome = await guardedFetch(asked, { allow, timeoutMs, headersOnly: true })
  if (outcome.kind === 'failure') {
    return { outcome: 'unreachable', detail: `The service could not be asked: ${outcome.words}.` }
  }
  return judge(outcome.status, [401, 403, ...rejectionStatuses])
}

/** Whether HTTP can carry a value; the error of whoever tries it would repeat the value. */
function fitsHeader(value: string): boolean {
  try {
    validateHeaderValue('x', value)
    return true
  } catch {
    return false
  }
}

function judge(status: number, rejectionStatuses: readonly number[]): ServiceTestResult {
  if (status >= 200 && status < 300) {
    return { outcome: 'ok', detail: 'The service accepts the credential.' }
  }
  if (rejectionStatuses.includes(status)) {
    return { outcome: 'rejected', detail: `The service refuses the credential (${status}).` }
  }
  if (status === 429) {
    return { outcome: 'unreachable', detail: 'The service asks for patience (429): try again.' }
  }
  if (status === 404 || status === 405) {
    const detail = `The service does not know what was asked for (${status}): is the URL right?`
    return { outcome: 'unreachable', detail }
  }
  return { outcome: 'unreachable', detail: `The service answered ${status}.` }
}
