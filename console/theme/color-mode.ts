import { applyMode, Mode } from '@cloudscape-design/global-styles'
import { useSyncExternalStore } from 'react'

/** The colours of the console: those of the system, or the choice of the user. */
export type ColorMode = 'system' | 'light' | 'dark'

const itemName = 'mooring.color-mode'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function read(): ColorMode {
  const stored = localStorage.getItem(itemName)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

function isDark(): boolean {
  const mode = read()
  return mode === 'system' ? system.matches : mode === 'dark'
}

function apply(): void {
  applyMode(isDark() ? Mode.Dark : Mode.Light)
  document.documentElement.style.colorScheme = isDark() ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

/** Applies the mode, now and after each change of the system. */
export function startColorMode(): void {
  system.addEventListener('change', apply)
  apply()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The chosen mode, and a function that chooses another. */
export function useColorMode(): readonly [ColorMode, (mode: ColorMode) => void] {
  const mode = useSyncExternalStore(subscribe, read)
  return [
    mode,
    (next) => {
      if (next === 'system') localStorage.removeItem(itemName)
      else localStorage.setItem(itemName, next)
      apply()
    },
  ]
}
