import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
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

/**
 * The idempotency key of a create: the same for the same body, so that a repeat after a lost
 * response creates nothing twice, and another one as soon as the body changes.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ text: string; key: string }>(undefined)
  return (body) => {
    const text = JSON.stringify(body)
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() }
    return last.current.key
  }
}

const typingMs = 400

/** A value once it has not changed for a while: what is typed, when typing pauses. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** Sets the title of the browser's tab, which screen readers announce. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Mooring`
  }, [title])
}

const narrow = matchMedia('(max-width: 700px)')

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the screen is as narrow as that of a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches)
}

interface Follow {
  readonly detail: { readonly href?: string | undefined; readonly external?: boolean | undefined }
  preventDefault(): void
}

/** Follows links of the design system within the console without reloading the page. */
export function useFollow(): (event: Follow) => void {
  const [, navigate] = useLocation()
  return (event) => {
    const { href, external } = event.detail
    if (!href?.startsWith('/') || external) return
    event.preventDefault()
    navigate(href)
  }
}
