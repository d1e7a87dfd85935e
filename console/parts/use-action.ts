import { useCallback, useEffect, useRef, useState } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'

/** An action, whether it runs and why it failed. */
export interface Action<Arguments extends unknown[]> {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  run(...values: Arguments): Promise<void>
}

/**
 * Runs an action, one call at a time. Its arguments are stored nowhere: a cache of mutations would
 * keep the secrets in them.
 */
export function useAction<Arguments extends unknown[]>(
  work: (...values: Arguments) => Promise<void>,
): Action<Arguments> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const running = useRef(false)
  const unmounted = useRef(false)
  const latest = useRef(work)
  latest.current = work
  useEffect(() => {
    unmounted.current = false
    return () => {
      unmounted.current = true
    }
  }, [])
  const run = useCallback(async (...values: Arguments) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      await latest.current(...values)
    } catch (error) {
      if (!unmounted.current) setProblem(toProblem(error))
    } finally {
      running.current = false
      if (!unmounted.current) setBusy(false)
    }
  }, [])
  return { busy, problem, run }
}
