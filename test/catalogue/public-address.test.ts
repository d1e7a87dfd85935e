import { describe, expect, it } from 'vitest'
import {
  addressIssue,
  hostIssue,
  openedName,
  parseOutboundAllow,
  publicOnly,
} from '../../shared/model/public-address.ts'

const refused = (text: string, allow = '') =>
  hostIssue(new URL(text), parseOutboundAllow(allow)) !== undefined

describe('hostIssue', () => {
  it.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://api.localhost:8080/',
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f000001/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://168.63.129.16/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://metadata.google.internal/',
    'http://[::]/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[fec0::1]/',
    'http://[2001:db8::1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::ffff:0:10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b:1::10.0.0.1]/',
    'http://[2001:0:1::1]/',
  ])('refuses %s', (text) => {
    expect(refused(text)).toBe(true)
  })

  it.each([
    'https://api.example.com/',
    'https://localhost.example.com/',
    'https://notlocalhost/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://[2606:4700::1111]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[64:ff9b::8.8.8.8]/',
    'https://[2002:808:808::1]/',
  ])('lets %s be', (text) => {
    expect(refused(text)).toBe(false)
  })
})

describe('a deployment', () => {
  it.each([
    ['loopback', 'http://localhost/', 'http://10.0.0.1/'],
    ['loopback', 'http://[::1]:8080/', 'http://[fd00::1]/'],
    ['loopback', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/'],
    ['10.1.0.0/16', 'http://10.1.255.1/', 'http://10.2.0.1/'],
    ['10.1.0.0/16', 'http://[::ffff:10.1.0.1]/', 'http://[::ffff:10.2.0.1]/'],
    [' 192.168.0.7 , fd00::/8 ', 'http://192.168.0.7/', 'http://192.168.0.8/'],
    ['192.168.0.7,fd00::/8', 'http://[fd12::1]/', 'http://[fc12::1]/'],
    ['app.localhost', 'http://app.localhost/', 'http://localhost/'],
  ])('that opens %s lets %s be and still refuses %s', (allow, opened, closed) => {
    expect(refused(opened, allow)).toBe(false)
    expect(refused(closed, allow)).toBe(true)
  })

  it('opens a name, or whatever is below one', () => {
    const allow = parseOutboundAllow('Host.example, *.internal.example')
    expect(openedName('host.example', allow)).toBe(true)
    expect(openedName('a.b.internal.example', allow)).toBe(true)
    for (const name of ['internal.example', 'a.host.example', 'evilinternal.example']) {
      expect(openedName(name, allow)).toBe(false)
    }
  })

  it('opens nothing by saying nothing', () => {
    for (const text of [undefined, '', ' , ']) {
      expect(parseOutboundAllow(text)).toEqual(publicOnly)
    }
  })

  it.each([
    '10.0.0.0/33',
    '10.0.0',
    '300.1.1.1',
    'http://a.example',
    'a b',
    '*',
    '*.',
    'a.*.b',
    '::g',
  ])('is told that it cannot open %s', (text) => {
    expect(() => parseOutboundAllow(`loopback,${text}`)).toThrow(`"${text}"`)
  })
})

describe('addressIssue', () => {
  it('judges what a name resolved to', () => {
    expect(addressIssue('93.184.216.34', publicOnly)).toBeUndefined()
    expect(addressIssue('10.0.0.1', publicOnly)).toBe('is not a public address (private)')
    expect(addressIssue('fe80::1%eth0', publicOnly)).toEqual(expect.any(String))
    expect(addressIssue('no address', publicOnly)).toBe('is no address')
  })
})
