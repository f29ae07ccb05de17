"""`botcore tap` in a terminal of its own: a pseudo-terminal types, and reads what a person would see."""

import json
import os
import select
import subprocess
import sys
import termios

import taps
from test_assessment import KEYS

import botcore
from botcore.tap import line, report


class Terminal:
    """`botcore tap` at a keyboard."""

    def __init__(self, *arguments):
        self.keyboard, screen = os.openpty()
        self.before = termios.tcgetattr(self.keyboard)
        command = [sys.executable, "-m", "botcore", "tap", *map(str, arguments)]
        self.process = subprocess.Popen(command, stdin=screen, stdout=subprocess.PIPE, stderr=screen, text=True)
        self.screen = screen  # held open, so that its settings outlive the process

    def until(self, text):
        """Reads the screen until it shows text; what came, all of it."""
        shown = ""
        while text not in shown:
            assert select.select([self.keyboard], [], [], 60)[0], f"no {text!r} after {shown!r}"
            shown += os.read(self.keyboard, 1024).decode()
        return shown

    def press(self, keys):
        os.write(self.keyboard, keys)

    def end(self):
        """What it printed, and how it ended; the terminal must be as it was."""
        printed, _ = self.process.communicate(timeout=60)
        assert termios.tcgetattr(self.keyboard) == self.before
        os.close(self.keyboard)
        os.close(self.screen)
        return printed, self.process.returncode


def test_presses_are_timed_and_judged_as_they_come(tap_bundle):
    terminal = Terminal("--model", tap_bundle)
    terminal.until("Enter ends.")
    for n, key in enumerate((b"a", b" ", b"\x1b[A", "ü".encode()), 1):  # an arrow is one press, so is an umlaut
        terminal.press(key)
        assert f"{n} tap" in terminal.until("flag" if n > 2 else f"{n} tap")
    terminal.press(b"\r")
    printed, code = terminal.end()
    assert code == 0 and printed.startswith("4 taps, ") and "by the learnt rules" in printed and "p_bot" in printed


def test_the_reply_is_the_interface_s(tap_bundle):
    terminal = Terminal("--model", tap_bundle, "--json", "--taps", 3, "--rules", "classic")
    terminal.until("Enter ends.")
    for n in range(1, 4):
        terminal.press(b"x")
        terminal.until(f"{n} tap")
    printed, code = terminal.end()
    reply = json.loads(printed)
    assert code == 0 and reply["total_taps"] == 3 and list(reply) == [*KEYS.split(), "recommendations"]


def test_enter_at_once_is_too_little(tap_bundle):
    terminal = Terminal("--model", tap_bundle)
    terminal.until("Enter ends.")
    terminal.press(b"\n")
    printed, code = terminal.end()
    assert code == 0 and "Insufficient tap data" in printed and "insufficient" in printed


def test_without_a_terminal_it_says_what_to_do(tap_bundle):
    command = [sys.executable, "-m", "botcore", "tap", "--model", tap_bundle]
    done = subprocess.run(command, input="aaa", capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "botcore score tap" in done.stderr and not done.stdout


def test_another_modality_is_refused():
    terminal = Terminal("--model", "pointer")
    shown = terminal.until("modality tap")
    assert "judges pointer" in shown and terminal.end() == ("", 1)


def test_every_flag_is_printed_with_what_to_do(tap_bundle):
    detector = botcore.load(tap_bundle)
    told = detector.assess(*taps.timer(1))
    assert told.flags and all(text in report(told) for text in told.flags + told.recommendations)
    assert line(detector.assess([1.0])) == "1 tap" and "24 taps" in line(told)
