import { describe, expect, it } from 'vitest'
import { inputPatternIssue, templateIssue } from '../../shared/model/declared-inputs.ts'
import { isSharedDomain } from '../../shared/model/shared-domains.ts'

describe('the pattern of an input', () => {
  it.each([
    ...['', '.*', '^.*$', '^a', 'a$', '^(a)$', '^(?:a+)+$', '^(?:a|b)*$', '^(?:a*)*$', '^(a|a)*$'],
    ...['^(?:(?:a)?)?$', '^a{1000}$', '^[^a]$', '^[]$', '^\\w+$', '^\\1$', '^(?=a)$', '^(?!a)$'],
    ...['^a+b+c+d+e+$', '^a**$', '^[z-a]$', '^a{2,1}$', '^a|b$', '^a$|^b$', '^a\nb$', '^\\u0061$'],
    ...['^(?:a{1,9}){1,9}$', '^(?<n>a)$', `^${'a'.repeat(127)}$`],
  ])('is not %j', (pattern) => {
    expect(inputPatternIssue(pattern)).toBeDefined()
  })

  it.each([
    ...['^[a-z0-9-]+$', '^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$', '^(?:eu|us|ap-south-1)$', '^\\d{6}$'],
    ...['^[A-Za-z0-9_.-]{1,63}$', '^acme-[a-z]+\\.eu$'],
  ])('can be %j', (pattern) => {
    expect(inputPatternIssue(pattern)).toBeUndefined()
  })

  it('takes no value long, with as many repetitions as it can have', () => {
    const pattern = '^[a-z]*[a-z]*[a-z]*$'
    expect(inputPatternIssue(pattern)).toBeUndefined()
    const startedAt = performance.now()
    expect(new RegExp(pattern).test(`${'a'.repeat(252)}!`)).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  it('is checked quickly, whatever it is', () => {
    const startedAt = performance.now()
    for (const part of ['a', '[', '(?:', '\\.', 'a{1', '(?:a|', '[a-', 'a?', '-']) {
      expect(inputPatternIssue(`^${part.repeat(42)}`.slice(0, 128))).toBeDefined()
    }
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

describe('the host of a URL with an input', () => {
  const inputs = [{ name: 'x', title: 'X', pattern: '^[a-z]+$', example: 'a' }]
  const tails = [
    ...['com', 'co.uk', 'com.au', 'org.br', 'ne.jp', 'edu.au', 'github.io', 'pages.dev', 'web.app'],
    ...[
      'herokuapp.com',
      'azurewebsites.net',
      'eu-west-1.amazonaws.com',
      'cloudfront.net',
      'fly.dev',
    ],
    ...['ngrok.io', 'eu.ngrok.io', 'nip.io', 'duckdns.org', 'workers.dev', 'run.app', 'COM'],
  ]

  it.each(tails)('does not end in %s, where anyone can have a name', (tail) => {
    expect(templateIssue(`https://{x}.${tail}/t`, inputs)).toBeDefined()
    expect(templateIssue(`https://a-{x}-b.${tail}:8443/t`, inputs)).toBeDefined()
  })

  it.each(['acme.com', 'eu.acme.com', 'acme.co.uk', 'login.acme.io', 'myshopify.com'])(
    'can end in %s',
    (tail) => {
      expect(templateIssue(`https://{x}.${tail}/t`, inputs)).toBeUndefined()
      expect(templateIssue(`https://eu-{x}.${tail}/{x}/t?tenant={x}`, inputs)).toBeUndefined()
    },
  )

  it('is not limited where it has no input', () => {
    expect(templateIssue('https://acme.herokuapp.com/{x}/token', inputs)).toBeUndefined()
    expect(isSharedDomain('herokuapp.com')).toBe(true)
  })
})
