import { vi } from 'vitest'
import { settings } from '../../shared/runtime/settings.ts'

/** The account in which referenced secrets are. */
const account = '210987654321'
/** A role that these tests let the deployment assume. */
export const role_arn = `arn:aws:iam::${account}:role/mooring/reader`
/** A secret of Secrets Manager, which has an API key under `/keys/live`. */
export const secretArn = `arn:aws:secretsmanager:eu-central-1:${account}:secret:prod/llm-AbCdEf`
/** A parameter of Parameter Store. */
export const parameterArn = `arn:aws:ssm:eu-central-1:${account}:parameter/prod/key`

/** A reference to the API key in that secret. */
export const toKey = { ref: `${secretArn}#/keys/live`, role_arn }
/** What is found nowhere but in referenced secrets. */
export const elsewhere = 'LEAK-elsewhere-51'
/** The text of that secret. */
export const secretText = JSON.stringify({ keys: { live: elsewhere }, port: 1, list: ['a'] })

/** Lets the deployment assume the roles below `mooring/`. */
export function allowRoles(): void {
  vi.stubEnv(settings.assumableRoles, 'arn:aws:iam::*:role/mooring/*')
}
