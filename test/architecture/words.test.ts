import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/**
 * Words of docs/contributing/style.md that have no meaning of their own in this field, with what to
 * write instead. Words that have one, such as `open` or `consent`, are a reviewer's matter.
 */
const rejected: readonly (readonly [RegExp, string])[] = [
  [/\b[tT]old\b|\b[tT]ells?\b|\btelling\b/, 'report, return, answer with'],
  [/\b[wW]hoever\b|\b[wW]hom\b/, 'the caller'],
  [/\b[nN]obody('s)?\b|\b[sS]omebody('s)?\b|\b[aA]nybody\b/, 'no caller, another caller'],
  // `mend` is a value of the option `sweep`.
  [/(?<!['`=])\b[mM]end(s|ed|ing)?\b/, 'fix, correct'],
  [/\b[lL]ook-ups?\b/, 'lookup'],
  [/\bdemand[A-Z]\w*/, 'assert…, require…'],
  [/\b[eE]state\b/, 'data resources'],
  [
    /\bleave(s)? work\b|\bleaveWork\b|\b[lL]eft[ -]over\b|\b[lL]eftovers?\b(?!-age)/,
    'cleanup task',
  ],
  [/\blet be\b/, 'skipped'],
  [/\bput off\b/, 'deferred'],
  [/\bby lot\b/, 'jitter'],
  [/\bhad elsewhere\b|\bto be had\b|\bbe had\b/, 'obtained, available'],
  [/\b[fF]oretold\b/, 'speculative'],
  [/\b[dD]oomed\b/, 'pending delete'],
  [/\baudit trail\b|\bthe trail\b|\btrails?\b/, 'audit log'],
  [/\b[mM]eanwhile\b/, 'concurrently'],
  [/\b[rR]enew(s|ed|al|als|ing)?\b/, 'refresh'],
  [/\b[jJ]udg(e|es|ed|ing)\b/, 'classify'],
  [/\b[tT]rials?\b|\btried out\b/, 'connection test'],
  [/\bset aside\b|\bsetAside\b/, 'dead-letter queue'],
  [/\bin clear\b/, 'plaintext'],
  [/\bpatience(Ms)?\b/, 'timeout'],
  [/\bspoilt\b|\bhandsomely\b|\bthe mend\b/, 'plain words'],
]

/** Files that must hold the words, and why. */
const allowed: Readonly<Record<string, string>> = {
  'docs/contributing/style.md': 'lists the words',
}

/** Names that keep a rejected word where they are public, by file. */
const publicNames: Readonly<Record<string, RegExp>> = {
  // An option's name up to version 0.2.
  'ops/restore.ts': /\btrail\b/g,
}

const code = ['shared', 'functions', 'infra', 'clients', 'console', 'local', 'ops']
const folders = [...code, 'docs', 'README.md']
const files = execFileSync('git', ['ls-files', '--', ...folders], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(tsx?|md|json|css|html)$/.test(path) && !(path in allowed))

const anyRejected = new RegExp(rejected.map(([word]) => word.source).join('|'))

function wordsIn(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  // A link names a file, a metric keeps its published name.
  const written = text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\bLeftovers\b/g, '')
    .replace(publicNames[path] ?? /(?!)/, '')
  // Most files have none: one search for all words, and only then each word in each line.
  if (!anyRejected.test(written)) return []
  return written.split('\n').flatMap((line, at) =>
    rejected.flatMap(([word, instead]) => {
      const found = word.exec(line)?.[0]
      return found === undefined ? [] : [`${path}:${at + 1} "${found}": write ${instead}`]
    }),
  )
}

describe('the words', () => {
  it('are looked for in every folder that users and contributors read', () => {
    expect(files.length).toBeGreaterThan(600)
  })

  it('of the glossary that mean nothing in this field are not written', () => {
    expect(files.flatMap(wordsIn)).toEqual([])
  })
})
