import { randomInt } from 'node:crypto'
import { isMembers, membersOf } from '../template/json.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** The value that CloudFormation generates for a secret that asks for it; undefined for none. */
export function generatedSecret(wish: unknown): string | undefined {
  if (!isMembers(wish)) return undefined
  const { PasswordLength, ExcludeCharacters, SecretStringTemplate, GenerateStringKey } = wish
  const excluded = String(ExcludeCharacters ?? '')
  const alphabet = [...letters].filter((letter) => !excluded.includes(letter))
  const password = Array.from(
    { length: Number(PasswordLength ?? 32) },
    () => alphabet[randomInt(alphabet.length)],
  ).join('')
  if (SecretStringTemplate === undefined) return password
  const template = membersOf(JSON.parse(String(SecretStringTemplate)))
  return JSON.stringify({ ...template, [String(GenerateStringKey)]: password })
}
