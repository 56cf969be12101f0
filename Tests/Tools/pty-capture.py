"""Runs a program in a pseudo-terminal and prints every byte that it sent there; ends with the program's status.

    python3 pty-capture.py COLUMNSxROWS [WAIT KEYS]... -- PROGRAM ARGUMENT...

Each time WAIT has appeared since the keys before, KEYS are typed. Status 124: something was waited for in vain.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

PATIENCE = 30


def start(size, command):
    """The program in a terminal of that size: its process and the terminal's other end."""
    columns, rows = map(int, size.split("x"))
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.execvp(command[0], command)
    return process, terminal


def capture(terminal, steps):
    """What the program sent until it closed the terminal; nothing when it did not in time."""
    output, seen, deadline = b"", 0, time.monotonic() + PATIENCE
    while select.select([terminal], [], [], max(0, deadline - time.monotonic()))[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux's way to say that the other end is closed
            piece = b""
        if not piece:
            return output
        output += piece
        if steps and steps[0][0] in output[seen:]:
            os.write(terminal, steps.pop(0)[1])
            seen = len(output)
    return None


def main(arguments):
    split = arguments.index("--")
    words = [os.fsencode(word) for word in arguments[1:split]]
    process, terminal = start(arguments[0], arguments[split + 1:])
    output = capture(terminal, list(zip(words[::2], words[1::2])))
    if output is None:
        os.kill(process, 9)
        return 124
    sys.stdout.buffer.write(output)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
