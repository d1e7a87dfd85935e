// The command line on a terminal, which Node cannot make: .ci/run names a Python that can, in MOORING_TEST_TERMINAL.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MooringProgram, mooringProgram } from './mooring-program.ts'
import { accessKey, type StubMooring, startStub } from './stub-mooring.ts'
import { keys, onTerminal, type Terminal } from './terminal.ts'

const secret = 'sk-marker-7d1f'
const type = 'dynamiq.connections.OpenAI'
const authorizationUrl = 'https://as.example.com/authorize?state=s'
let stub: StubMooring
let mooring: MooringProgram
let isAuthorized = false
let answerSlow: () => void = () => undefined
const setAnswering = (resolve: () => void) => {
  answerSlow = resolve
}

beforeAll(async () => {
  stub = await startStub([
    { name: 'openai-prod', credentials: { api_key: secret, url: 'https://api.openai.com/v1' } },
    { name: 'slow', credentials: { api_key: secret }, until: new Promise(setAnswering) },
    { name: 'notion', authorizationUrl, isAuthorized: () => isAuthorized },
  ])
  mooring = await mooringProgram(stub)
})
afterAll(async () => {
  await mooring.remove()
  await stub.close()
})

const open = (script: string, columns = 80, env: NodeJS.ProcessEnv = {}): Terminal =>
  onTerminal(mooring, script, { columns, env })
const outputOf = async (script: string) => (await open(script).ended()).output

describe('what a person sees', () => {
  it('is a table on a terminal, and JSON in a pipe or with --json', async () => {
    expect(await outputOf('mooring list --prefix openai')).toMatch(
      /^NAME +TYPE +STATUS +ID\nopenai-prod +dynamiq\.connections\.OpenAI +active +0{8}-.*\n$/,
    )
    expect(await outputOf('mooring get openai-prod')).toMatch(/\napi_key +\[secret\]\n$/)
    expect(await outputOf('mooring get openai-prod | cat')).toMatch(/^\{\n {2}"id"/)
    expect(await outputOf('mooring list --json')).toMatch(/^\[\n/)
  })

  it('is what is waited for, once that takes longer than a second', async () => {
    const terminal = open('mooring read mooring://slow/api_key')
    await terminal.shows(`Waiting for ${new URL(stub.url).host}…`)
    answerSlow()
    expect(await terminal.ended()).toMatchObject({ code: 0 })
    await terminal.shows(secret)
    expect(await outputOf('mooring read mooring://openai-prod/api_key')).toBe(`${secret}\n`)
  })
})

describe('a question', () => {
  it('for a secret shows nothing of it, and takes corrections', async () => {
    stub.received.length = 0
    const terminal = open(`mooring create next --type ${type}; stty -a`)
    await terminal.shows('api_key: ')
    terminal.type(`${secret}xy${keys.backspace}${keys.backspace}\r`)
    const { output } = await terminal.ended()
    expect(output).not.toContain('sk-')
    expect(output).toMatch(/ echo /)
    expect(stub.received.at(-1)).toMatchObject({ body: { config: { api_key: secret } } })
  })

  it('is asked for each of several secrets', async () => {
    stub.received.length = 0
    const terminal = open(`mooring create next --type ${type} --secret url --secret api_key`)
    await terminal.shows('url: ')
    terminal.type('https://x\r')
    await terminal.shows('api_key: ')
    terminal.type(`${secret}\r`)
    await terminal.ended()
    const config = { url: 'https://x', api_key: secret }
    expect(stub.received.at(-1)).toMatchObject({ body: { config } })
  })

  it('for a key is asked by login, which stores and does not show it', async () => {
    const withoutKey = `unset MOORING_URL MOORING_ACCESS_KEY\nmooring login`
    const terminal = open(withoutKey)
    await terminal.shows('URL: ')
    terminal.type(`${stub.url}\r`)
    await terminal.shows('Access key: ')
    terminal.type(`${accessKey}\r`)
    const { code, output } = await terminal.ended()
    expect([code, output.includes(accessKey)]).toEqual([0, false])
    expect(existsSync(join(mooring.directory, 'config/mooring/profile.json'))).toBe(true)
  })

  it.each([
    ['Ctrl-C at a secret', `mooring create next --type ${type}`, 'api_key: ', keys.ctrlC],
    ['Ctrl-C at a confirmation', 'mooring delete openai-prod', 'Type its name: ', keys.ctrlC],
    ['Ctrl-D at a confirmation', 'mooring delete openai-prod', 'Type its name: ', keys.ctrlD],
    ['another name', 'mooring delete openai-prod', 'Type its name: ', 'openai\r'],
  ])('ends with a failure and changes nothing: %s', async (_, command, question, typed) => {
    stub.received.length = 0
    const terminal = open(`${command}; code=$?; stty -a; exit $code`)
    await terminal.shows(question)
    terminal.type(typed)
    const { code, output } = await terminal.ended()
    expect(code).toBe(1)
    expect(output).toMatch(/mooring: (Interrupted|Nothing was deleted)[^\n]*\n/)
    expect(output).toMatch(/ echo /)
    expect(stub.received.filter(({ route }) => !route.startsWith('GET '))).toEqual([])
  })

  it('deletes where the name is typed', async () => {
    stub.received.length = 0
    const terminal = open('mooring delete openai-prod')
    await terminal.shows('Type its name: ')
    terminal.type('openai-prod\r')
    expect(await terminal.ended()).toMatchObject({ code: 0 })
    expect(stub.received.at(-1)?.route).toMatch(/^DELETE /)
  })

  it('is not asked where stdin is no terminal', async () => {
    const { code, output } = await open('mooring delete openai-prod < /dev/null').ended()
    expect([code, output]).toEqual([2, expect.stringMatching(/^mooring: There is no terminal/)])
  })
})

describe('mooring authorize on a terminal', () => {
  const authorize = async (script = 'mooring authorize notion --no-browser', env = {}) => {
    isAuthorized = false
    stub.received.length = 0
    const terminal = open(script, 120, env)
    await terminal.shows(`Authorize at ${authorizationUrl}\n`)
    await terminal.shows('Waiting up to 600 seconds.\n')
    return terminal
  }
  const asked = () => stub.received.filter(({ route }) => route.endsWith('/oauth2/authorize'))

  it('shows the URL, waits, and shows the connection once a person has consented', async () => {
    const terminal = await authorize()
    isAuthorized = true
    await terminal.shows('status ')
    const { code, output } = await terminal.ended()
    expect(code).toBe(0)
    expect(output).toMatch(/\nstatus +active\n/)
    expect(asked()).toHaveLength(1)
  })

  it('opens the browser at that URL, unless it is not to', async () => {
    const opened = join(mooring.directory, 'opened')
    const opener = `#!/bin/sh\nprintf %s "$1" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`
    await writeFile(join(mooring.directory, 'xdg-open'), opener, { mode: 0o755 })
    const PATH = `${mooring.directory}:${process.env.PATH}`
    const without = await authorize(undefined, { PATH })
    isAuthorized = true
    await without.ended()
    expect(existsSync(opened)).toBe(false)
    const terminal = await authorize('mooring authorize notion', { PATH })
    await expect.poll(() => existsSync(opened)).toBe(true)
    isAuthorized = true
    await terminal.ended()
    expect(await readFile(opened, 'utf8')).toBe(authorizationUrl)
  })

  it('ends with Ctrl-C while it waits, and leaves the terminal as it was', async () => {
    const terminal = await authorize(
      'trap : INT; mooring authorize notion --no-browser; code=$?; stty -a; exit $code',
    )
    terminal.type(keys.ctrlC)
    const { code, output } = await terminal.ended()
    expect(code).toBe(130)
    expect(output).toMatch(/ echo /)
    expect(output).not.toMatch(/ at .*\.cjs/)
  })

  it('fails where no person consents in time', async () => {
    const terminal = open('mooring authorize notion --no-browser --timeout 0.2', 120)
    isAuthorized = false
    const { code, output } = await terminal.ended()
    expect(code).not.toBe(0)
    expect(output).toContain('mooring: The connection "notion" was not authorized in time.')
  })
})

describe('mooring run on a terminal', () => {
  it.each([
    ['all streams', ''],
    ['stdin redirected', '< /dev/null'],
  ])('lets Ctrl-C reach the command once, with %s', async (_, redirected) => {
    const counting =
      'trap "echo caught" INT; echo ready; read -r line < /dev/tty; echo "read $line"'
    const terminal = open(`trap : INT; mooring run -- bash -c '${counting}' ${redirected}`)
    await terminal.shows('ready')
    terminal.type(keys.ctrlC)
    await terminal.shows('caught')
    terminal.type('end\r')
    const { code, output } = await terminal.ended()
    expect(code).toBe(0)
    expect(output.match(/caught/g)).toHaveLength(1)
    expect(output).toContain('read end')
  })

  it('ends with 130 where Ctrl-C ends the command', async () => {
    const terminal = open('mooring run -- bash -c "echo ready; exec sleep 60"')
    await terminal.shows('ready')
    terminal.type(keys.ctrlC)
    expect(await terminal.ended()).toMatchObject({ code: 130 })
  })

  it('masks what the command shows, and keeps its size', async () => {
    const terminal = open(
      'mooring run -c openai-prod=X -- bash -c \'echo "$X_API_KEY"; stty size\'',
      97,
    )
    expect((await terminal.ended()).output).toBe('[secret]\n24 97\n')
  })

  it.each([
    ['masked', ''],
    ['unmasked', '--no-masking'],
  ])('has the size of the terminal, and each change of it, %s', async (_, option) => {
    const command = `trap "stty size; exit" WINCH; stty size; while :; do sleep 0.05; done`
    const terminal = open(`mooring run ${option} -- bash -c '${command}'`, 91)
    await terminal.shows('24 91')
    terminal.resize(120)
    await terminal.shows('24 120')
    expect(await terminal.ended()).toMatchObject({ code: 0 })
  })

  it('gives the terminal itself to the command with --no-masking', async () => {
    const isTerminal = 'test -t 0 && test -t 1 && test -t 2 && echo all'
    expect(await outputOf(`mooring run --no-masking -- bash -c '${isTerminal}'`)).toBe('all\n')
  })
})
