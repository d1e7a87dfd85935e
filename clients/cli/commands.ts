import type { Command } from './command.ts'
import type { CommandName } from './help-texts.ts'

/** Every command, loaded when it is called. */
export const commandLoaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).run,
  read: async () => (await import('./commands/values.ts')).read,
  inject: async () => (await import('./commands/values.ts')).inject,
  list: async () => (await import('./commands/connections.ts')).list,
  get: async () => (await import('./commands/connections.ts')).get,
  create: async () => (await import('./commands/write.ts')).create,
  update: async () => (await import('./commands/write.ts')).update,
  delete: async () => (await import('./commands/connections.ts')).remove,
  test: async () => (await import('./commands/connections.ts')).test,
  authorize: async () => (await import('./commands/authorize.ts')).authorize,
  login: async () => (await import('./commands/session.ts')).login,
  logout: async () => (await import('./commands/session.ts')).logout,
  whoami: async () => (await import('./commands/session.ts')).whoami,
  'aws-credentials': async () => (await import('./commands/credentials.ts')).awsCredentials,
  headers: async () => (await import('./commands/credentials.ts')).headers,
  'kube-exec': async () => (await import('./commands/credentials.ts')).kubeExec,
  'git-credential': async () => (await import('./commands/git.ts')).gitCredential,
  'docker-credential': async () => (await import('./commands/docker.ts')).dockerCredential,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  completion: async () => (await import('./commands/completion.ts')).completion,
}

/** Whether a text is the name of a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandLoaders, name)
}
