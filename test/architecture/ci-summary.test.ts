import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'mooring-summary-'))
afterAll(() => rmSync(directory, { recursive: true }))

interface Assertion {
  readonly status: 'passed' | 'failed'
  readonly fullName: string
  readonly failureMessages: readonly string[]
}

const passed: Assertion = { status: 'passed', fullName: 'a passes', failureMessages: [] }

/** As vitest's JSON reporter writes it. */
function vitestReport(file: { message?: string; assertionResults: readonly Assertion[] }) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed').length
  const success = failed === 0 && file.message === undefined
  const name = resolve('test/some/file.test.ts')
  return JSON.stringify({
    numPassedTests: file.assertionResults.length - failed,
    numFailedTests: failed,
    success,
    testResults: [{ name, status: success ? 'passed' : 'failed', message: '', ...file }],
  })
}

const pytestReport = (failures: number, cases: string) =>
  `<?xml version="1.0"?><testsuites><testsuite name="pytest" errors="0" failures="${failures}" skipped="1" tests="9" time="1">${cases}</testsuite></testsuites>`

/** The last lines of a run with these reports and failed steps. */
function summarize(vitest: string, pytest: string, ...failedSteps: string[]) {
  const paths = [join(directory, 'vitest.json'), join(directory, 'pytest.xml')] as const
  writeFileSync(paths[0], vitest)
  writeFileSync(paths[1], pytest)
  const { stdout, status } = spawnSync(
    process.execPath,
    ['.ci/summary.mjs', ...paths, ...failedSteps],
    { encoding: 'utf8' },
  )
  return { lines: stdout.trimEnd().split('\n'), status }
}

describe('the end of a CI run', () => {
  it('names each failed test of vitest with the first line of its message', () => {
    const failed: Assertion = {
      status: 'failed',
      fullName: 'a lookup fails closed',
      failureMessages: ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at file.ts:1'],
    }
    const report = vitestReport({ assertionResults: [passed, failed] })
    expect(summarize(report, pytestReport(0, ''), 'npm test')).toEqual({
      lines: [
        'failed: test/some/file.test.ts › a lookup fails closed',
        '  AssertionError: expected 1 to be 2',
        'failed step: npm test',
        '9 passed, 1 failed',
      ],
      status: 1,
    })
  })

  it('names a test file that did not load, with the reason', () => {
    const report = vitestReport({ message: 'Cannot find module x\nat y', assertionResults: [] })
    expect(summarize(report, pytestReport(0, '')).lines.slice(0, 2)).toEqual([
      'failed: test/some/file.test.ts',
      '  Cannot find module x',
    ])
  })

  it('names each failed test of pytest with the first line of its message', () => {
    const cases =
      '<testcase classname="tests.a" name="test_b[&quot;c&quot;]"><failure message="assert 1 &lt; 0&#10;more">trace</failure></testcase><testcase classname="tests.a" name="test_d" />'
    const { lines, status } = summarize(
      vitestReport({ assertionResults: [passed] }),
      pytestReport(1, cases),
    )
    expect(lines).toEqual(['failed: tests.a › test_b["c"]', '  assert 1 < 0', '8 passed, 1 failed'])
    expect(status).toBe(1)
  })

  it('fails where a step failed though every test passed', () => {
    const report = vitestReport({ assertionResults: [passed] })
    expect(summarize(report, pytestReport(0, ''), '.ci/rehearse')).toEqual({
      lines: ['failed step: .ci/rehearse', '9 passed, 0 failed'],
      status: 1,
    })
  })

  it('fails without a report, and passes with both and no failure', () => {
    expect(summarize('', '').status).toBe(1)
    const report = vitestReport({ assertionResults: [passed] })
    expect(summarize(report, '').status).toBe(1)
    expect(summarize(report, pytestReport(0, '')).status).toBe(0)
  })
})
