import { type Count, counting, emptyCount } from './counting.ts'
import type { Figure } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import { prices } from './prices.ts'
import { makeConnection, type System } from './system.ts'

const connections = 20
const rounds = 25
const million = 1_000_000

/** What lookups ask of AWS and what that costs, counted, beside what else one could do. */
export async function costs(system: System): Promise<Figure[]> {
  const count = emptyCount()
  const { dynamodb = '', secretsmanager = '' } = system.aws_endpoints
  const [table, secrets] = await Promise.all(
    [dynamodb, secretsmanager].map((url) => counting(url, count)),
  )
  if (!table || !secrets) throw new Error('There is no endpoint to count')
  const endpoints = { dynamodb: table.url, secretsmanager: secrets.url }
  const counted = { ...system, aws_endpoints: { ...system.aws_endpoints, ...endpoints } }
  const look = lookUpBy(await loaded(counted, 'read-credentials'), counted)
  const ids: string[] = []
  for (let at = 0; at < connections; at++) ids.push(await makeConnection(system, `cost-${at}`))
  const round = async () => {
    for (const id of ids) await look(id)
  }
  await round()
  const first = figuresOf('cold', reset(count), connections)
  for (let at = 0; at < rounds; at++) await round()
  const warm = figuresOf('warm', reset(count), connections * rounds)
  await Promise.all([table.close(), secrets.close()])
  return [...warm, ...first]
}

function reset(count: Count): Count {
  const was = { ...count, calls: new Map(count.calls) }
  Object.assign(count, emptyCount())
  return was
}

// For example: a secret in a cache of its own for 300 s, asked for once a second.
const cachedCalls = 1 / 300

const besideCache = {
  against: 'a secret cached for 300 s, one lookup a second, stale and unaudited between',
  floor: prices.secretCall.dollarsPerMillion * cachedCalls,
}

function figuresOf(what: string, count: Count, looks: number): Figure[] {
  const each = million / looks
  const { readUnit, writeUnit, secretCall } = prices
  const dollars =
    (count.readUnits * readUnit.dollarsPerMillion +
      count.writeUnits * writeUnit.dollarsPerMillion +
      count.secretCalls * secretCall.dollarsPerMillion) /
    looks
  const calls = [...count.calls.values()].reduce((sum, each_) => sum + each_, 0)
  const kinds = [...count.calls].map(([name, times]) => `${name} ${times / looks}`).join(', ')
  const name = `a million ${what} lookups`
  const one = 'GetSecretValue each time'
  const bought = { name: `${name}: dollars`, value: dollars, unit: '$' }
  return [
    {
      name: `${name}: calls (${kinds})`,
      value: calls * each,
      unit: 'calls',
      against: one,
      floor: million,
    },
    { ...bought, against: one, floor: secretCall.dollarsPerMillion },
    ...(what === 'warm' ? [{ ...bought, ...besideCache }] : []),
  ]
}
