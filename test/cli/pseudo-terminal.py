"""Runs a command on a terminal of its own: pseudo-terminal.py <columns> <command> [arguments].

Each line of stdin is JSON: {"type": "text"} types, {"columns": 80} resizes. stdout has what the command
shows. Ends as the command does.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios


def resize(terminal: int, columns: int) -> None:
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def shown_by(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: no program has the terminal any more.
        return b""


def obey(terminal: int, line: bytes) -> None:
    request = json.loads(line)
    if "columns" in request:
        resize(terminal, request["columns"])
    else:
        os.write(terminal, request["type"].encode())


child, terminal = pty.fork()
if child == 0:
    resize(0, int(sys.argv[1]))
    os.execvp(sys.argv[2], sys.argv[2:])
requests = os.fdopen(0, "rb", buffering=0)
watched = [terminal, requests]
while True:
    ready, _, _ = select.select(watched, [], [])
    if terminal in ready:
        output = shown_by(terminal)
        if not output:
            break
        os.write(1, output)
    if requests in ready:
        line = requests.readline()
        if line:
            obey(terminal, line)
        else:  # The test is gone.
            os.kill(child, signal.SIGKILL)
            break
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.exit(code if code >= 0 else 128 - code)
