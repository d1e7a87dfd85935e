const flights = new WeakMap<object, Map<string, Promise<unknown>>>()

/** Runs the work, unless the same work is already running: then awaits that. */
export function singleFlight<T>(scope: object, name: string, run: () => Promise<T>): Promise<T> {
  const under = flights.get(scope) ?? new Map<string, Promise<unknown>>()
  flights.set(scope, under)
  const underWay = under.get(name) as Promise<T> | undefined
  if (underWay) return underWay
  const flight = run().finally(() => under.delete(name))
  under.set(name, flight)
  return flight
}
