import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inputs as kms } from '../../local/aws/kms/inputs.ts'
import { inputs as secretsManager } from '../../local/aws/secrets-manager/inputs.ts'
import { sourcesIn } from './sources.ts'

// The services themselves do not count as their own callers, and neither do their contracts.
const sources = sourcesIn('shared', 'ops', 'bench', 'local', 'test/local', 'test/ops')
  .filter(({ path }) => !/^local\/(kms|secrets-manager)\//.test(path))
  .map(({ text }) => text)
const page = (name: string) =>
  readFileSync(new URL(`../../docs/operate/${name}.md`, import.meta.url), 'utf8')
const pages = [page('runbook'), page('recovery')]
const kebab = (call: string) => call.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** Whether the product or its tools make a call, or a page makes an operator make it. */
function isUsed(service: { target: string; cli: string }, call: string): boolean {
  const byCode = new RegExp(`\\b(${call}Command|${service.target}\\.${call})\\b`)
  const byOperator = new RegExp(`aws ${service.cli} ${kebab(call)}\\b|"${call}"`)
  return sources.some((text) => byCode.test(text)) || pages.some((text) => byOperator.test(text))
}

describe('the local KMS and Secrets Manager', () => {
  it.each([
    [{ target: 'TrentService', cli: 'kms' }, Object.keys(kms)],
    [{ target: 'secretsmanager', cli: 'secretsmanager' }, Object.keys(secretsManager)],
  ])('have no call that only their own tests use: %j', (service, calls) => {
    expect(calls).toContain(service.cli === 'kms' ? 'Decrypt' : 'GetSecretValue')
    expect(calls.filter((call) => !isUsed(service, call))).toEqual([])
  })

  it('count neither an unknown call as used nor a call whose name another one begins with', () => {
    expect(isUsed({ target: 'secretsmanager', cli: 'secretsmanager' }, 'UpdateSecret')).toBe(false)
    expect(isUsed({ target: 'TrentService', cli: 'kms' }, 'GenerateRandom')).toBe(false)
  })
})
