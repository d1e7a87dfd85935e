import type { RouteSpec } from '../../cloudformation/triggers.ts'

/** The route that takes a request, and what its path says in the route's parameters. */
export interface Match<Target> {
  readonly key: string
  readonly target: Target
  readonly params: Readonly<Record<string, string>>
}

/** Finds the route of a request. @throws URIError for a path that does not decode. */
export type Router<Target> = (method: string, path: string) => Match<Target> | undefined

interface Compiled<Target> {
  readonly key: string
  readonly method: string
  readonly segments: readonly Segment[]
  readonly target: Target
}

type Segment = { readonly kind: 'literal' | 'param' | 'greedy'; readonly name: string }

/**
 * Routes as an HTTP API does: literal segments go before parameters, these before a greedy one,
 * a method of its own before `ANY`, and `$default` takes the rest.
 */
export function routerOf<Target>(
  routes: readonly RouteSpec[],
  targetOf: (route: RouteSpec) => Target,
): Router<Target> {
  const named = routes.filter(({ key }) => key !== '$default')
  const compiled = named.map((route) => compile(route.key, targetOf(route))).sort(bySpecificity)
  const fallback = routes.find(({ key }) => key === '$default')
  const otherwise = fallback && { key: '$default', target: targetOf(fallback), params: {} }
  return (method, path) => {
    const segments = path.slice(1).split('/').map(decodeURIComponent)
    for (const route of compiled) {
      if (route.method !== method && route.method !== 'ANY') continue
      const params = paramsOf(route.segments, segments)
      if (params) return { key: route.key, target: route.target, params }
    }
    return otherwise
  }
}

function compile<Target>(key: string, target: Target): Compiled<Target> {
  const [method = '', path = ''] = key.split(' ')
  return { key, method, segments: path.slice(1).split('/').map(segmentOf), target }
}

function segmentOf(text: string): Segment {
  const name = /^\{(.+)\}$/.exec(text)?.[1]
  if (name === undefined) return { kind: 'literal', name: text }
  return name.endsWith('+') ? { kind: 'greedy', name: name.slice(0, -1) } : { kind: 'param', name }
}

const ranks = { literal: 0, param: 1, greedy: 2 } as const

function bySpecificity(a: Compiled<unknown>, b: Compiled<unknown>): number {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index]
    if (!other) return -1
    if (segment.kind !== other.kind) return ranks[segment.kind] - ranks[other.kind]
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY')
}

function paramsOf(
  route: readonly Segment[],
  path: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [index, { kind, name }] of route.entries()) {
    const text = path[index]
    if (text === undefined || (kind !== 'literal' && text === '')) return undefined
    if (kind === 'greedy') return { ...params, [name]: path.slice(index).join('/') }
    if (kind === 'param') params[name] = text
    else if (name !== text) return undefined
  }
  return route.length === path.length ? params : undefined
}
