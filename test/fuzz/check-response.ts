import { apiPaths } from '../../infra/names.ts'
import { splitTarget } from '../../local/aws/api-gateway/request-event.ts'
import { routerOf } from '../../local/aws/api-gateway/router.ts'
import { operations } from '../../shared/api/operations.ts'
import { surfaceAt } from '../../shared/api/surfaces/list.ts'
import { described, faultByName, promised } from './document.ts'
import type { Got, Sent } from './ground.ts'
import { marker, strayMarker } from './marker.ts'

const routes = described.map((route) => ({ key: route.key, functionArn: '', route }))
const router = routerOf(routes, (spec) => (spec as (typeof routes)[number]).route)

/** What is wrong with a response, one message each; empty where it is as documented. */
export function violationsOf(sent: Sent, got: Got): string[] {
  const route = routeOf(sent)
  return [
    ...(got.status >= 500 ? [`a ${got.status}`] : []),
    ...echoed(sent, got, route !== null && route?.resolves === true),
    ...(got.status >= 500 ? [] : unlikeDocument(sent, got, route)),
  ]
}

// Null where the path does not decode; undefined where no route takes it.
function routeOf({ method, target }: Sent) {
  try {
    return router(method, splitTarget(target).path)?.target
  } catch {
    return null
  }
}

function echoed(
  { stray }: Sent,
  { status, headers, text, logged }: Got,
  resolves: boolean,
): string[] {
  const answered = JSON.stringify(headers) + text
  return [
    ...(answered.includes(marker) && !(resolves && status === 200) ? ['contains a secret'] : []),
    ...(answered.includes(stray) && status >= 400 ? ['a rejection repeats what was sent'] : []),
    ...(logged.includes(marker) || logged.includes(strayMarker) ? ['logs what was sent'] : []),
  ]
}

function unlikeDocument(sent: Sent, got: Got, route: ReturnType<typeof routeOf>): string[] {
  if (route === null && got.status === 400) return []
  if (!route) return isPage(sent, got) ? [] : unlikeStray(sent, got)
  const promise = promised(route.key, got.status)
  if (!promise) return [`openapi.json knows no ${got.status} of ${route.key}`]
  const { mediaType } = promise
  const type = got.headers['content-type']
  if (mediaType === undefined) {
    return got.text === '' ? [] : [`a body with ${got.status}`]
  }
  if (!type?.startsWith(mediaType)) return [`${type} in place of ${mediaType}`]
  if (mediaType !== 'application/json') return []
  const fault = promise.faultOf(parsed(got.text))
  return fault === undefined ? [] : [`is not as openapi.json says: ${fault}`]
}

const errors: Readonly<Record<string, string>> = {
  native: 'Error',
  credible: 'CredibleError',
  connector: 'ConnectorError',
}

// Every path but the API's is the console's, for requests without a key.
function isPage({ method, target, headers }: Sent, { status, headers: answered }: Got): boolean {
  const path = splitTarget(target).path
  const isApis = ofTheApi.some((segment) => path.startsWith(`/${segment}/`))
  const hasKey = 'authorization' in headers || 'x-api-key' in headers
  const mayBePage = method === 'GET' && !isApis && !hasKey && !path.startsWith('//')
  return mayBePage && status === 200 && answered['content-type'] === 'text/html; charset=utf-8'
}

const ofTheApi = apiPaths(operations)

function unlikeStray({ method, target }: Sent, { status, text, headers }: Got): string[] {
  const allow = headers.allow?.split(', ') ?? []
  if (status === 405 && (allow.length === 0 || allow.includes(method))) return ['a 405 of no use']
  if (status !== 404 && status !== 405) return [`${status} where nothing is`]
  const path = splitTarget(target).path
  const fault = faultByName(errors[surfaceAt(path).id] ?? 'Error', parsed(text))
  return fault === undefined ? [] : [`rejects a route in another shape: ${fault}`]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
