import type { Failure, Tally } from './rounds.ts'

const most = 12

/** A tally as text: how many, by status, and what failed, each with the command that repeats it. */
export function report(
  { requests, statuses, failures }: Tally,
  {
    seed,
    seconds,
    http,
  }: { readonly seed: number; readonly seconds: number; readonly http: boolean },
): string {
  const byStatus = [...statuses].sort(([a], [b]) => a - b)
  const kinds = new Map<string, Failure[]>()
  for (const failure of failures) {
    const kind = `${failure.violations[0]} ${routeLike(failure.sent.target)}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), failure])
  }
  return [
    `${requests} requests in ${seconds.toFixed(1)} s, seed ${seed}`,
    ...byStatus.map(([status, count]) => `  ${status}  ${count}`),
    `${failures.length} failures of ${kinds.size} kinds`,
    ...[...kinds.values()].slice(0, most).map(([first, ...more]) => {
      if (!first) return ''
      const replay = `npm run fuzz -- --seed ${seed} --round ${first.round}${http ? ' --http' : ''}`
      return `${describe(first)}\n  and ${more.length} like it; again: ${replay}`
    }),
  ].join('\n')
}

const routeLike = (target: string) => target.split('?')[0]?.replaceAll(/[0-9a-f-]{36}/g, '…')

function describe({ violations, sent, answer }: Failure): string {
  const { method, target, headers, body, notBase64 } = sent
  const { authorization, 'x-api-key': apiKey, ...others } = headers
  return [
    `${method} ${target.slice(0, 300)}`,
    `  ${JSON.stringify(others)}${(authorization ?? apiKey) ? ', with a key' : ''}`,
    `  ${notBase64 ?? JSON.stringify(body?.toString().slice(0, 800))}`,
    `  → ${answer}`,
    ...violations.map((violation) => `  ✗ ${violation}`),
  ].join('\n')
}
