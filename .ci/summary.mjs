// The end of a CI run: each failed test with the first line of its message, each failed step, and the
// closing line, counted from the reports of vitest and of pytest. A run without a report has failed.
// Plain JavaScript, because it also runs where the install failed.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const [report, pythonReport, ...failedSteps] = process.argv.slice(2)
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
const firstLine = (text = '') => text.replaceAll(escapes, '').trim().split('\n')[0]
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name])

/** A file that failed without a failed test did not load, or its hooks failed. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [[file, firstLine(message)]]
  return failed.map((test) => [`${file} › ${test.fullName}`, firstLine(test.failureMessages[0])])
}

function readVitest() {
  try {
    const { testResults, ...counts } = JSON.parse(readFileSync(report, 'utf8'))
    return { ...counts, failures: testResults.flatMap(failuresOf) }
  } catch {
    console.log('There is no test report.')
    return { numPassedTests: 0, numFailedTests: 0, success: false, failures: [] }
  }
}

function readPytest() {
  try {
    const xml = readFileSync(pythonReport, 'utf8')
    const [suite] = /<testsuite .*?>/.exec(xml)
    const number = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)[1])
    const failed = number('failures') + number('errors')
    const failures = xml.split('<testcase ').flatMap((test) => {
      const message = /<(?:failure|error) message="([^"]*)"/.exec(test)
      const [, file, name] = /classname="([^"]*)" name="([^"]*)"/.exec(test) ?? []
      return message ? [[decode(`${file} › ${name}`), firstLine(decode(message[1]))]] : []
    })
    return { passed: number('tests') - failed - number('skipped'), failed, failures }
  } catch {
    console.log('There is no report of the Python client.')
    return { passed: 0, failed: 0, failures: [] }
  }
}

const vitest = readVitest()
const pytest = readPytest()
for (const [test, message] of [...vitest.failures, ...pytest.failures])
  console.log(`failed: ${test}\n  ${message}`)
for (const step of failedSteps) console.log(`failed step: ${step}`)
console.log(
  `${vitest.numPassedTests + pytest.passed} passed, ${vitest.numFailedTests + pytest.failed} failed`,
)
const ran = vitest.numPassedTests > 0 && pytest.passed > 0
process.exitCode = vitest.success && ran && pytest.failed === 0 && failedSteps.length === 0 ? 0 : 1
