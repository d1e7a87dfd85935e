import { operations } from '../../shared/api/operations.ts'
import type { Powers } from '../../shared/domain/powers.ts'
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

/** Asks an operation, as its route would. */
export async function ask(id: string, what: Ask, powers: Powers): Promise<Answer> {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`no operation ${id}`)
  const { route } = operation
  return call(await handlerOf(id), { ...(route === '$default' ? {} : { route }), ...what }, powers)
}
