import { isIPv4 } from 'node:net'
import { expect, it } from 'vitest'
import { hiddenAddress } from '../../local/aws/dynamodb/loopback.ts'

it('hides the engine on a loopback address that differs each time, where there are many', () => {
  const addresses = Array.from({ length: 50 }, () => hiddenAddress('linux'))
  expect(addresses.every((address) => isIPv4(address) && address.startsWith('127.'))).toBe(true)
  expect(addresses.some((address) => address.startsWith('127.0.'))).toBe(false)
  expect(new Set(addresses).size).toBeGreaterThan(45)
  expect(hiddenAddress('darwin')).toBe('127.0.0.1')
})
