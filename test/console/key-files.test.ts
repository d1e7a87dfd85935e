import { generateKeyPairSync } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { readKeyFile } from '../../console/forms/key-file.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, type Project } from './fixtures.ts'
import { button, chooseType, field } from './page-actions.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
const publicPem = String(publicKey.export({ type: 'spki', format: 'pem' }))
const cipher = { cipher: 'aes-256-cbc', passphrase: 'only-a-test' }
const encrypted = String(privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }))
const oldEncrypted = String(privateKey.export({ type: 'pkcs1', format: 'pem', ...cipher }))

const wrong = {
  'a public key': [publicPem, 'holds a public key'],
  'a public key of OpenSSH': ['ssh-ed25519 AAAAC3NzaC1lZDI1 me@host\n', 'holds a public key'],
  'an OpenSSH key': ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n', 'is in OpenSSH format'],
  'a PuTTY key': ['PuTTY-User-Key-File-3: ssh-rsa\n', 'is in PuTTY format'],
  'an encrypted key': [encrypted, 'is protected by a passphrase'],
  'an encrypted key in the older form': [oldEncrypted, 'is protected by a passphrase'],
  'a certificate': ['-----BEGIN CERTIFICATE-----\nMIIB\n', 'holds a certificate'],
  'another text': ['LEAK', 'is not a private key in PEM format'],
} as const

const readPem = (text: string, passphrase = false) =>
  readKeyFile(new File([text], 'app.pem'), 'application/x-pem-file', passphrase)

describe('the file of a private key', () => {
  it.each(Object.entries(wrong))('is rejected where it is %s', async (_what, [text, message]) => {
    const read = await readPem(text)
    expect(read).toEqual({ issue: expect.stringContaining(`app.pem ${message}`) })
    expect(JSON.stringify(read)).not.toContain('LEAK')
  })

  it.each(['pkcs8', 'pkcs1'] as const)('is read whole as %s', async (type) => {
    const text = String(privateKey.export({ type, format: 'pem' }))
    expect(await readPem(text)).toEqual({ text, notes: [] })
  })

  it('may be encrypted where the form has a passphrase', async () => {
    expect(await readPem(encrypted, true)).toEqual({ text: encrypted, notes: [expect.anything()] })
  })

  it('is rejected over 64 KB', async () => {
    expect(await readPem(pem + ' '.repeat(64 * 1024))).toHaveProperty('issue')
  })

  it('fills a form of a browser, masked, and is stored', async ({ project }) => {
    const page = await adding(project, 'Snowflake key pair')
    const input = page.locator('input[type=file]')
    await input.setInputFiles(fileOf('key.pub', publicPem))
    await page.getByText('key.pub holds a public key.').waitFor()
    expect(await field(page, 'Private key').inputValue()).toBe('')
    expect(await accessibilityViolations(page)).toEqual([])
    await input.setInputFiles(fileOf('key.p8', pem))
    await page.getByText('Read from key.p8').waitFor()
    await field(page, 'Name').fill('warehouse')
    await field(page, 'Account').fill('myorg-account123')
    await field(page, 'User').fill('robot')
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByRole('link', { name: 'warehouse' }).click()
    await page.getByRole('tab', { name: 'Config' }).click()
    await page.getByText('stored, never shown').waitFor()
    expect(await page.content()).not.toContain(pem.split('\n')[1])
  })
})

describe('the file of a service account', () => {
  it('names the account and its project, and no key', async ({ project }) => {
    const page = await adding(project, 'Google service account')
    const input = page.locator('input[type=file]')
    await input.setInputFiles(fileOf('user.json', '{"type": "authorized_user"}'))
    await page.getByText('its type must be "service_account"').waitFor()
    const account = { client_email: 'robot@acme.iam.gserviceaccount.com', project_id: 'acme' }
    const key = { type: 'service_account', private_key: pem, ...account }
    await input.setInputFiles(fileOf('acme.json', JSON.stringify(key)))
    await page.getByText(`Read from acme.json. ${account.client_email}. project acme`).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

async function adding(project: Project, type: string): Promise<Page> {
  const page = await project.open('/connections?panel=create-connection')
  await chooseType(page, type)
  return page
}

const fileOf = (name: string, text: string) => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(text),
})
