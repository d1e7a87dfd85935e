import { type Figure, quantile, timed } from './figures.ts'
import { call, makeConnection, type System } from './system.ts'

/** A look-up over HTTP, through the local front and its worker. */
export async function front(system: System): Promise<Figure[]> {
  const id = await makeConnection(system, 'front')
  const path = `/v1/connections/${id}/credentials`
  const look = () => call(system, 'POST', path, undefined, system.runtime_key)
  await timed(50, look)
  const took = await timed(500, look)
  const what = 'look-up through the local front'
  return [{ what, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }]
}
