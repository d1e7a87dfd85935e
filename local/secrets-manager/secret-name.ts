import { randomInt } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** What stands before the name in every ARN of a deployment. */
export const arnPrefix = (region: string, account: string): string =>
  `arn:aws:secretsmanager:${region}:${account}:secret:`

/** A new ARN for a name: its random end tells a secret from a later one of the same name. */
export function newArn(prefix: string, name: string): string {
  const end = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
  return `${prefix}${name}-${end}`
}

/**
 * The names that a SecretId may mean, likeliest first: a name, a whole ARN, or an ARN without its
 * random end. The last two cannot be told apart by their form alone.
 */
export function meantNames(prefix: string, secretId: string): readonly string[] {
  if (!secretId.startsWith('arn:')) return [secretId]
  if (!secretId.startsWith(prefix)) return []
  const rest = secretId.slice(prefix.length)
  return [rest.replace(/-[A-Za-z0-9]{6}$/, ''), rest]
}
