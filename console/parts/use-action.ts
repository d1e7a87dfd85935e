import { useCallback, useEffect, useRef, useState } from 'react'
import { type ApiProblem, asProblem } from '../api/problem.ts'

/** Something that is being done, and how it went. */
export interface Action<Arguments extends unknown[]> {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  run(...given: Arguments): Promise<void>
  forget(): void
}

/**
 * Does one thing at a time. What it is given is kept nowhere: a cache of mutations would remember
 * the secrets in it.
 */
export function useAction<Arguments extends unknown[]>(
  work: (...given: Arguments) => Promise<void>,
): Action<Arguments> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const underWay = useRef(false)
  const gone = useRef(false)
  const latest = useRef(work)
  latest.current = work
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const run = useCallback(async (...given: Arguments) => {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      await latest.current(...given)
    } catch (error) {
      if (!gone.current) setProblem(asProblem(error))
    } finally {
      underWay.current = false
      if (!gone.current) setBusy(false)
    }
  }, [])
  const forget = useCallback(() => setProblem(undefined), [])
  return { busy, problem, run, forget }
}
