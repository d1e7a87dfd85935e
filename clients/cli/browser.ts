import { spawn } from 'node:child_process'

/** Opens a web page in the person's browser. Print its URL as well: a machine without one is no failure. */
export function openBrowser(url: string): void {
  if (!/^https?:\/\//.test(url)) return
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
  const child = spawn(opener, [url], { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
}
