import { type Command, type Context, textsOf } from '../command.ts'
import { childEnvironment } from '../environment.ts'
import { Failure } from '../failure.ts'
import { Resolver, toName } from '../references.ts'
import { runCommand } from '../spawned.ts'

/** `mooring run`: a command with credentials in its environment. */
export const run: Command = {
  options: {
    connection: { type: 'string', short: 'c', multiple: true },
    // By `-f`, since Node itself reads `--env-file` of any argument, and ends where it is missing.
    'env-file': { type: 'string', short: 'f', multiple: true },
    pristine: { type: 'boolean' },
    override: { type: 'boolean' },
    'no-masking': { type: 'boolean' },
  },
  takesRest: true,
  async run(context) {
    const [command, ...parameters] = context.rest
    if (command === undefined)
      throw new Failure('usage', 'There is no command to run. Write it after "--".')
    const client = await context.client()
    const resolver = new Resolver(client, context.project)
    const env = await childEnvironment(
      context.env,
      {
        connections: textsOf(context, 'connection'),
        envFiles: textsOf(context, 'env-file'),
        pristine: context.values.pristine === true,
        override: context.values.override === true,
      },
      resolver,
      (name) => nameOf(context, name),
    )
    const isMasked = context.values['no-masking'] !== true
    const secrets = isMasked ? await resolver.secrets() : undefined
    return runCommand({ command, parameters, env, secrets })
  },
}

/** The name of a connection that is given by its id. */
async function nameOf({ client, project }: Context, given: string): Promise<string> {
  const { name } = toName(given, project)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) return name
  return (await (await client()).connections.get(name)).name
}
