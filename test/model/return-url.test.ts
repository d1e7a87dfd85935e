import { describe, expect, it } from 'vitest'
import { mayComeBackTo, mayReturnTo, parseReturnUrls } from '../../shared/model/return-url.ts'

const allowed = parseReturnUrls(
  'https://app.example.com/done, https://other.example.com:8443, http://127.0.0.1:*',
)

describe('where an authorization may return to', () => {
  it.each([
    'https://app.example.com/done',
    'https://app.example.com/done/here?tab=1',
    'https://app.example.com:443/done',
    'https://other.example.com:8443/',
    'http://127.0.0.1:5173/settings',
  ])('is %s', (url) => {
    expect(mayReturnTo(url, allowed)).toBe(true)
  })

  it.each([
    'https://app.example.com/donee',
    'https://app.example.com/',
    'https://app.example.com/done/../other',
    'https://app.example.com/%2e%2e/x',
    'http://app.example.com/done',
    'https://app.example.com:444/done',
    'https://app.example.com.evil.example/done',
    'https://evil.example/https://app.example.com/done',
    'https://app.example.com@evil.example/done',
    'https://user:pass@app.example.com/done',
    'https://app.example.com\\@evil.example/done',
    '//app.example.com/done',
    'https://app.example.com/done#fragment',
    'https://app.example.com/done#',
    'javascript:alert(1)//https://app.example.com/done',
    'http://localhost:5173/',
    'https://other.example.com/',
    '',
  ])('is never %s', (url) => {
    expect(mayReturnTo(url, allowed)).toBe(false)
  })

  it.each([
    ['http://app.example.com', /must be https/],
    ['*', /is not like/],
    ['https://*.example.com', /is not like/],
    ['https://app.example.com?x=1', /is not like/],
  ])('cannot be listed as %s', (entry, words) => {
    expect(() => parseReturnUrls(entry)).toThrow(words)
  })
})

describe('of the deployment itself', () => {
  const own = 'https://mooring.example.com'
  const listed = parseReturnUrls(`${own}, https://app.example.com`)

  it('is its page for it alone, also where the list names its whole origin', () => {
    for (const list of [listed, []]) {
      expect(mayComeBackTo(`${own}/authorized`, own, list)).toBe(true)
      expect(mayComeBackTo('https://app.example.com/done', own, list)).toBe(list === listed)
    }
  })

  it.each([
    ...['', '/', '/authorized/', '/authorized/x', '/authorized?error=x', '/authorized#x'],
    ...['/authorized%2f', '/connections?panel=delete', '/v1/oauth2/callback', '/x/../authorized'],
    ...['/connectors/x?connection=y', '/AUTHORIZED', ':8443/authorized', '/authorized?'],
  ])('is never %s', (path) => {
    expect(mayComeBackTo(own + path, own, listed)).toBe(false)
  })

  it('is the same by every name of this machine in a local run, whose list covers all of it', () => {
    const machine = parseReturnUrls('http://localhost:*, http://127.0.0.1:*')
    const local = 'http://127.0.0.1:8787'
    const may = (url: string) => mayComeBackTo(url, local, machine)
    expect(may('http://127.0.0.1:8787/authorized')).toBe(true)
    expect(may('http://localhost:8787/authorized')).toBe(true)
    expect(may('http://localhost:8787/v1/oauth2/callback')).toBe(false)
    expect(may('http://[::1]:8787/authorized')).toBe(false)
    expect(may('http://localhost:5173/anywhere')).toBe(true)
  })
})
