import { operations } from '../../shared/api/operations.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { type Answer, type Ask, call, type Handler } from './call.ts'

const handlers = new Map<string, Handler>()

/** The handler of an operation, from its function's file. */
export async function handlerOf(id: string): Promise<Handler> {
  const known = handlers.get(id)
  if (known) return known
  const { handler } = (await import(`../../functions/${id}.ts`)) as { handler: Handler }
  handlers.set(id, handler)
  return handler
}

/** Asks an operation, as its route would: with no parameters but those of its path. */
export async function ask(id: string, { params, ...what }: Ask, powers: Powers): Promise<Answer> {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`no operation ${id}`)
  const own = Object.keys(operation.params?.shape ?? {})
  const given = Object.entries(params ?? {}).filter(([name]) => own.includes(name))
  const asked = {
    ...(operation.route === '$default' ? {} : { route: operation.route }),
    ...what,
    ...(given.length === 0 ? {} : { params: Object.fromEntries(given) }),
  }
  return call(await handlerOf(id), asked, powers)
}
