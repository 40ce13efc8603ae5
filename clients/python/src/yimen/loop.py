"""Turns a driver in the thread of whoever waits."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import zmq

from .driver import Driver
from .engine.engine import Engine

_STALE = 0.05  # s; after this long without a turn, what has come meanwhile is taken in first


class Loop:
    """Of the threads that wait, one turns the driver for all. Only that thread touches sockets; another one wakes it."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self._condition = threading.Condition()
        self._is_turning = False
        self._is_closed = False
        self._waker, self._wakened = socket.socketpair()
        for end in (self._waker, self._wakened):
            end.setblocking(False)
        driver.sockets.poller.register(self._wakened, zmq.POLLIN)

    @contextmanager
    def entered(self) -> Iterator[Engine]:
        """The engine, for this thread alone."""
        with self._condition:
            if not self._is_turning and not self._is_closed and time.monotonic() - self.driver.turned_at > _STALE:
                self.driver.turn()
            try:
                yield self.driver.engine
            finally:
                self._push()

    def run(self, is_done: Callable[[], bool], timeout: float | None = None) -> None:
        """Within `entered`: waits until `is_done`, or for so long."""
        self._push()
        until = None if timeout is None else time.monotonic() + timeout
        while not is_done():
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                return
            if self._is_turning:
                self._condition.wait(left)
            else:
                self._turn(left)

    def _turn(self, left: float | None) -> None:
        self._is_turning = True
        try:
            wait = self.driver.due_in_milliseconds()
            if left is not None:
                wait = min(wait, int(left * 1000) + 1)
            self._condition.release()
            try:
                ready = self.driver.sockets.poller.poll(wait)
            finally:
                self._condition.acquire()
            if any(it == self._wakened.fileno() for it, _ in ready):
                self._wakened.recv(4096)
            self.driver.turn()
        finally:
            self._is_turning = False
            self._condition.notify_all()

    def _push(self) -> None:
        """Has sent what the engine wants sent."""
        if self._is_closed:
            return
        if not self._is_turning:
            self.driver.flush()
        else:
            with suppress(BlockingIOError):  # What is full wakes as well.
                self._waker.send(b"!")

    def close(self) -> None:
        with self._condition:
            if self._is_closed:
                return
            self.driver.engine.stop()
            while self._is_turning:
                self._push()
                self._condition.wait(0.1)
            self._is_closed = True
            self.driver.close()
            self._waker.close()
            self._wakened.close()
            self._condition.notify_all()
