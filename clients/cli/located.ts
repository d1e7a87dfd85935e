import type { Connection, MooringClient } from '../typescript/index.ts'
import type { Context } from './command.ts'
import { Failure } from './failure.ts'
import { toName } from './references.ts'

/** The connection that the first argument names. @throws Failure. */
export async function locate(context: Context, client: MooringClient): Promise<Connection> {
  const [given = ''] = context.positionals
  if (given === '') throw new Failure('usage', 'The name of the connection is empty.')
  return client.find(toName(given, context.project))
}

/** The id of the project that `--project` or MOORING_PROJECT names; undefined without one. */
export async function projectIdOf(
  { project }: Context,
  client: MooringClient,
): Promise<string | undefined> {
  return project === undefined ? undefined : client.projectId(project)
}
